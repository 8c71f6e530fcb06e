-- Meetings of which there will be no minutes, and why: nobody waits for them any more.
create table minutes_waiver (
    partnership_id uuid not null,
    event_id       uuid not null,
    because_sk     text not null,
    because_en     text,
    primary key (partnership_id, event_id),
    foreign key (partnership_id, event_id) references event on delete cascade
);
call isolate('minutes_waiver');
