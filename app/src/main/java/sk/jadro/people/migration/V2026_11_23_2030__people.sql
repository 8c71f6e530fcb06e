-- A person is one row per partnership and address; one who signed on paper may have none.
create table person (
    partnership_id uuid not null default jadro_partnership() references partnership,
    id             uuid not null,
    name           text not null,
    email          text,
    lang           text not null,
    sample         boolean not null default false,
    created_at     timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, email)
);
call isolate('person');

-- Provable (GDPR art. 7): for what, in which words, when, how; taken back when.
create table consent (
    partnership_id uuid not null default jadro_partnership(),
    id             uuid not null,
    person_id      uuid not null,
    purpose        text not null,
    subject        uuid not null,
    words          text not null,
    lang           text not null,
    how            text not null,
    given_at       timestamptz not null,
    withdrawn_at   timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index consent_person on consent (partnership_id, person_id);
create index consent_subject on consent (partnership_id, subject, purpose);
call isolate('consent');

create table coordinator (
    partnership_id uuid not null default jadro_partnership(),
    person_id      uuid not null,
    side           text not null,
    since          timestamptz not null,
    ended_at       timestamptz,
    primary key (partnership_id, person_id),
    foreign key (partnership_id, person_id) references person
);
call isolate('coordinator');
