-- Those who come online have seats of their own, apart from the hall's.
alter table registration_terms add online_seats int check (online_seats between 1 and 100000);
update registration_terms t set online_seats = t.seats, seats = null
from event e where e.partnership_id = t.partnership_id and e.id = t.event_id and e.way = 'online';

alter table registration add way text not null default 'in-person';
update registration r set way = 'online'
from event e where e.partnership_id = r.partnership_id and e.id = r.event_id and e.way = 'online';
alter table registration alter way drop default;

-- The last turn is looked up at each confirmation.
create index registration_turn on registration (partnership_id, event_id, turn) where turn is not null;
