-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into event_activity (partnership_id, event_id, activity_id)
select e.partnership_id, e.id, a.id
from event e join activity a on a.partnership_id = e.partnership_id where e.partnership_id = '%1$s' limit 1
on conflict do nothing;
