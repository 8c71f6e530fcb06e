-- A correction is owed an answer, by an id of its own. Those made before get their numbers in the order in which they were proposed,
-- and what was answered stands where all answers do.
alter table minutes_correction add column id uuid;
do
$$
declare
    one uuid;
begin
    for one in select id from partnership loop
        execute format('set local jadro.partnership = %L', one);
        update minutes_correction set id = gen_random_uuid() where partnership_id = one;
        insert into owed (partnership_id, id, kind, number, asked_at, due_on, turn, outcome, said_at)
        select one, x.id, 'corrections',
               (select coalesce(max(number), 0) from owed where partnership_id = one)
                   + row_number() over (order by x.said_at, x.id),
               x.said_at, cast(x.said_at at time zone 'Europe/Bratislava' as date)
                   + coalesce((select days from answer_promise where partnership_id = one), 15),
               case when x.answer is null then 'office' else 'nobody' end, x.answer,
               case when x.answer is not null then x.answered_at end
        from (
            select c.id, c.proposed_at as said_at, c.answer,
                   greatest(c.proposed_at, (c.answered_on + time '12:00') at time zone 'Europe/Bratislava') as answered_at
            from minutes_correction c where c.partnership_id = one) x;
        insert into owed_step (partnership_id, id, owed_id, said_at, said_by, outcome, words)
        select one, gen_random_uuid(), o.id, o.said_at, 'office', o.outcome,
               coalesce(nullif(c.because, ''), 'Oprava je v texte zápisu.')
        from minutes_correction c
        join owed o on o.partnership_id = one and o.id = c.id and o.outcome is not null
        where c.partnership_id = one;
    end loop;
    execute 'set local jadro.partnership = ''''';
end
$$;
alter table minutes_correction alter column id set not null;
alter table minutes_correction add unique (partnership_id, id);
