-- Every statement names its partnership, inserts, too: what one forgets is refused, not filled in.
do
$$
declare
    isolated regclass;
begin
    for isolated in select tablename::regclass from pg_policies where schemaname = 'public' and policyname = 'own_partnership' loop
        execute format('alter table %s alter column partnership_id drop default', isolated);
    end loop;
end
$$;
