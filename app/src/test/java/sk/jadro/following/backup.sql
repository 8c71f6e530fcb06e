-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into follow (partnership_id, id, person_id, kind, thing_id, rhythm, heard)
select partnership_id, id, person_id, 'partnership', partnership_id, 'daily', 0 from submission
where partnership_id = '%1$s' order by id limit 1;
insert into news_count (partnership_id, last) values ('%1$s', 1000) on conflict do nothing;
insert into news (partnership_id, number, kind, thing_id, again, happened_at)
select partnership_id, 1000, 'activities', id, false, now() from activity where partnership_id = '%1$s' order by id limit 1;
insert into news_of (partnership_id, number, place, kind, thing_id)
select partnership_id, number, 1, 'partnership', partnership_id from news where partnership_id = '%1$s' and number = 1000;
insert into news_told (partnership_id, person_id, number)
select partnership_id, person_id, 1000 from follow where partnership_id = '%1$s';
