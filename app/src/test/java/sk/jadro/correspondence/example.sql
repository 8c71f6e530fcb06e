-- A message that somebody reported, for the tests of the whole house.
insert into message (partnership_id, id, activity_id, person_id, name, said, written_at, over, reported_at)
select partnership_id, gen_random_uuid(), activity_id, person_id, name, 'Stretneme sa v stredu?', now(), true, now()
from co_owner
where partnership_id = :partnership and state = 'confirmed' and person_id is not null order by id limit 1;
insert into silence (partnership_id, activity_id, person_id, kind, since)
select partnership_id, activity_id, person_id, 'stopped', now()
from message where partnership_id = :partnership order by id limit 1;
