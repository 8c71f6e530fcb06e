-- Notes whose author had left an address and confirmed it get their numbers, in the order in which they were said.
do
$$
declare
    one uuid;
begin
    for one in select id from partnership loop
        execute format('set local jadro.partnership = %L', one);
        insert into owed (partnership_id, id, kind, number, asked_at, due_on, turn)
        select one, x.id, 'notes',
               (select coalesce(max(number), 0) from owed where partnership_id = one)
                   + row_number() over (order by x.said_at, x.id),
               x.said_at, cast(x.said_at at time zone 'Europe/Bratislava' as date), 'nobody'
        from (
            select n.id, n.said_at from note n
            where n.partnership_id = one and n.taken_back_on is null and exists (
                select from note_letter_note l
                join submission s on s.partnership_id = one and s.id = l.letter_id and s.confirmed_at is not null
                where l.partnership_id = one and l.note_id = n.id)) x;
    end loop;
    execute 'set local jadro.partnership = ''''';
end
$$;
