-- Which activities an event is about.
create table event_activity (
    partnership_id uuid not null references partnership,
    event_id       uuid not null,
    activity_id    uuid not null,
    primary key (partnership_id, event_id, activity_id),
    foreign key (partnership_id, event_id) references event on delete cascade,
    foreign key (partnership_id, activity_id) references activity on delete cascade
);
create index event_activity_activity on event_activity (partnership_id, activity_id);
call isolate('event_activity');
