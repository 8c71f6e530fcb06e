-- That somebody is owed an answer, by the id of what they asked; its number is one among all that was ever asked here. Whose turn
-- it is: the office's, the asker's, some other body's, or nobody's, as all is said.
create table owed (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    kind           text not null,
    number         int not null,
    asked_at       timestamptz not null,
    due_on         date not null,
    turn           text not null,
    outcome        text,
    said_at        timestamptz,
    primary key (partnership_id, id),
    unique (partnership_id, number)
);
create index owed_waiting on owed (partnership_id, due_on, id) where turn in ('office', 'others');
call isolate('owed');

-- What was said of it, step by step.
create table owed_step (
    partnership_id uuid not null,
    id             uuid not null,
    owed_id        uuid not null,
    said_at        timestamptz not null,
    said_by        text not null,
    outcome        text not null,
    words          text not null,
    body           text,
    primary key (partnership_id, id),
    foreign key (partnership_id, owed_id) references owed on delete cascade
);
create index owed_step_of on owed_step (partnership_id, owed_id, id);
call isolate('owed_step');

-- Which coordinator sees to it.
create table owed_owner (
    partnership_id uuid not null,
    owed_id        uuid not null,
    person_id      uuid not null,
    primary key (partnership_id, owed_id),
    foreign key (partnership_id, owed_id) references owed on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index owed_owner_person on owed_owner (partnership_id, person_id);
call isolate('owed_owner');

-- In how many days a partnership promises to answer, where it is not the usual number.
create table answer_promise (
    partnership_id uuid not null references partnership,
    days           int not null,
    primary key (partnership_id)
);
call isolate('answer_promise');
