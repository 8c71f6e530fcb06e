-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into membership_form
select s.partnership_id, s.id, c.id, 'invited', 'Eva', 'public', null, null, null, 'none', null, null, null, null
from submission s join circle c on c.partnership_id = s.partnership_id where s.partnership_id = '%1$s' limit 1;
