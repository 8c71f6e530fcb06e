-- Those made before comments had numbers get theirs, in the order in which they were said.
do
$$
declare
    one uuid;
begin
    for one in select id from partnership loop
        execute format('set local jadro.partnership = %L', one);
        insert into owed (partnership_id, id, kind, number, asked_at, due_on, turn)
        select one, x.id, 'comments',
               (select coalesce(max(number), 0) from owed where partnership_id = one)
                   + row_number() over (order by x.said_at, x.id),
               x.said_at, cast(x.said_at at time zone 'Europe/Bratislava' as date), 'nobody'
        from (
            select id, said_at from comment where partnership_id = one and not (sample and withdrawn_at is not null)) x;
    end loop;
    execute 'set local jadro.partnership = ''''';
end
$$;
