-- What somebody said by a form without an account, until they confirm it; whose it is, the submission says.
create table comment_form (
    partnership_id uuid not null,
    id             uuid not null,
    kind           text not null,
    thing_id       uuid not null,
    number         int not null,
    name           text not null,
    text           text not null,
    consent        text not null,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references submission on delete cascade
);
call isolate('comment_form');

-- What was said and confirmed, of a thing that is known by its kind, its id and the number in its address. Whoever said it may be
-- erased by now, and what they said stays without their name.
create table comment (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    kind           text not null,
    thing_id       uuid not null,
    number         int not null,
    person_id      uuid,
    name           text not null,
    text           text not null,
    said_at        timestamptz not null,
    withdrawn_at   timestamptz,
    hidden_at      timestamptz,
    sample         boolean not null default false,
    primary key (partnership_id, id),
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index comment_of on comment (partnership_id, kind, thing_id, said_at, id);
create index comment_person on comment (partnership_id, person_id) where person_id is not null;
call isolate('comment');
