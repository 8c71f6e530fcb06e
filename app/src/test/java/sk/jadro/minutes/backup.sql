-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into minutes_amendment (partnership_id, event_id, number, text_sk, added_on)
select partnership_id, event_id, 1, 'Dodatok.', date '2021-05-01' from minutes where partnership_id = '%1$s' and state = 'final';
insert into minutes_untold (partnership_id, event_id, number)
select partnership_id, event_id, number from minutes_correction where partnership_id = '%1$s' limit 1;
insert into minutes_letter (partnership_id, id, event_id, says, over)
select partnership_id, gen_random_uuid(), event_id, 'final', true from minutes where partnership_id = '%1$s' and state = 'final';
insert into minutes_waiver (partnership_id, event_id, because_sk)
select partnership_id, id, 'Vzišli z neho úlohy.' from event where partnership_id = '%1$s' limit 1;
