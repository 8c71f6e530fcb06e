-- What example.sql leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into walk_former_slug
select partnership_id, 'predtym', id from walk where partnership_id = '%1$s';
insert into walker_form
select s.partnership_id, s.id, w.id, 'Eva', 'public', null
from submission s join walk w on w.partnership_id = s.partnership_id where s.partnership_id = '%1$s' limit 1;
insert into walker
select f.partnership_id, f.id, f.walk_id, s.person_id, f.side
from walker_form f join submission s on s.partnership_id = f.partnership_id and s.id = f.id
where f.partnership_id = '%1$s';
