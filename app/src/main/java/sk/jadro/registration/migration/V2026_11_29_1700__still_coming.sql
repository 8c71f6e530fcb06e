-- Up to which change of its event who registered was told, and whether they were asked since if they still come.
alter table registration
    add told        int not null default 0,
    add asked_again boolean not null default false;
update registration r set told = e.sequence
from event e where e.partnership_id = r.partnership_id and e.id = r.event_id;
