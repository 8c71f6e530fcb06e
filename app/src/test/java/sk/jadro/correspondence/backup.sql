-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into silence (partnership_id, activity_id, person_id, kind, since)
select partnership_id, activity_id, person_id, 'muted', now()
from co_owner where partnership_id = '%1$s' and person_id is not null order by id limit 1;
