-- When somebody who carries an activity was asked whether they still do, when they said so, and when they were thanked.
create table checkin (
    partnership_id uuid not null,
    activity_id    uuid not null,
    person_id      uuid not null,
    asked_at       timestamptz,
    said_at        timestamptz,
    thanked_at     timestamptz,
    primary key (partnership_id, activity_id, person_id),
    foreign key (partnership_id, activity_id) references activity on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index checkin_person on checkin (partnership_id, person_id);
call isolate('checkin');
