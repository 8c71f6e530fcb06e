-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into handover (partnership_id, id, activity_id, person_id, email, asked_at)
select partnership_id, gen_random_uuid(), activity_id, person_id, 'dalsi@example.org', now()
from co_owner where partnership_id = '%1$s' and person_id is not null order by id limit 1;
