-- Who was at an event and who sent word: what is written of it names them by their number, so that a name is shown for as long as
-- its owner agrees, and nowhere else. A row whose person was erased, or taken out, keeps its number. A name stands here only where it was typed.
create table presence (
    partnership_id uuid not null,
    event_id       uuid not null,
    number         int not null,
    person_id      uuid,
    name           text not null,
    side           text not null,
    part           text not null,
    stands_in_for  int,
    primary key (partnership_id, event_id, number),
    unique (partnership_id, event_id, person_id),
    foreign key (partnership_id, event_id) references event on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index presence_person on presence (partnership_id, person_id);
call isolate('presence');
