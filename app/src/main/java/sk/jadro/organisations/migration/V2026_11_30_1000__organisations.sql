-- An organisation that somebody said they act for.
create table organisation (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    slug           text not null,
    name           text not null,
    version        int not null default 1,
    primary key (partnership_id, id),
    unique (partnership_id, slug)
);
call isolate('organisation');

-- All slugs by which one is known: its own, those of its former names, and those of the ones that turned out to be the same.
-- Whoever types one of these names means it, and their addresses lead to it.
create table organisation_slug (
    partnership_id  uuid not null,
    slug            text not null,
    organisation_id uuid not null,
    primary key (partnership_id, slug),
    foreign key (partnership_id, organisation_id) references organisation on delete cascade
);
create index organisation_slug_of on organisation_slug (partnership_id, organisation_id);
call isolate('organisation_slug');

-- That a person acts for it, as they typed its name beside their own. Rows that show it find it by person and name.
create table organisation_claim (
    partnership_id  uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    person_id       uuid not null,
    typed           text not null,
    state           text not null,
    claimed_at      timestamptz not null,
    confirmed_at    timestamptz,
    ended_at        timestamptz,
    told_at         timestamptz,
    primary key (partnership_id, id),
    unique (partnership_id, person_id, typed),
    foreign key (partnership_id, organisation_id) references organisation,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index organisation_claim_of on organisation_claim (partnership_id, organisation_id, state, person_id);
create index organisation_claim_waits on organisation_claim (partnership_id, organisation_id) where state = 'claimed';
call isolate('organisation_claim');
