-- Makes PostgreSQL itself keep a table's rows apart by partnership, for its owner, too; and where it is a cluster (Citus),
-- a partnership's rows of all tables lie together on one machine.
create or replace procedure isolate(isolated regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', isolated);
    execute format('alter table %s force row level security', isolated);
    execute format(
        'create policy own_partnership on %s using (partnership_id = jadro_partnership()) '
        'with check (partnership_id = jadro_partnership())', isolated);
    if exists (select from pg_extension where extname = 'citus') then
        perform create_distributed_table(isolated, 'partnership_id');
    end if;
end
$$;

-- The same for the tables that are there. What refers to another table does so again once both are distributed.
do
$$
declare
    reference record;
    isolated  regclass;
begin
    if not exists (select from pg_extension where extname = 'citus') then
        return;
    end if;
    set local citus.multi_shard_modify_mode to 'sequential';
    create temporary table reference on commit drop as
        select conrelid::regclass as referring, conname as name, pg_get_constraintdef(oid) as definition
        from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace;
    for reference in select * from pg_temp.reference loop
        execute format('alter table %s drop constraint %I', reference.referring, reference.name);
    end loop;
    perform create_reference_table('partnership');
    for isolated in
        select tablename::regclass from pg_policies where schemaname = 'public' and policyname = 'own_partnership'
    loop
        perform create_distributed_table(isolated, 'partnership_id');
    end loop;
    for reference in select * from pg_temp.reference loop
        execute format(
            'alter table %s add constraint %I %s', reference.referring, reference.name, reference.definition);
    end loop;
end
$$;
