-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into checkin (partnership_id, activity_id, person_id, asked_at)
select o.partnership_id, o.activity_id, o.person_id, now()
from co_owner o where o.partnership_id = '%1$s' and o.person_id is not null limit 1;
