-- How one registers for an event; no row where nobody need. A hall without a number has room for all.
create table registration_terms (
    partnership_id uuid not null,
    event_id       uuid not null,
    version        int not null,
    open           boolean not null,
    seats          int check (seats between 1 and 100000),
    closes_at      timestamptz,
    offer_hours    int not null check (offer_hours between 1 and 168),
    reserved_side  text,
    reserved       int not null check (reserved >= 0),
    reserved_until timestamptz,
    needs          text[] not null,
    bring_sk       text not null,
    bring_en       text,
    call           text not null,
    primary key (partnership_id, event_id),
    foreign key (partnership_id, event_id) references event on delete cascade
);
call isolate('registration_terms');

-- Who registered: what they wrote, and what came of it. Whether it is confirmed, the submission says. Who waits has a turn, by
-- which they are offered a seat; an offer holds so many seats until a time.
create table registration (
    partnership_id uuid not null,
    id             uuid not null,
    event_id       uuid not null,
    person_id      uuid,
    name           text not null,
    side           text not null,
    visibility     text not null,
    consent_words  text not null,
    companions     int not null check (companions between 0 and 4),
    needs          text[] not null,
    state          text not null,
    turn           int,
    offered        int,
    offered_until  timestamptz,
    since          timestamptz not null,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references submission on delete cascade,
    foreign key (partnership_id, event_id) references event on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade,
    check ((state = 'offered') = (offered is not null)),
    check ((state = 'offered') = (offered_until is not null)),
    check (state not in ('waiting', 'offered') or turn is not null)
);
create index registration_event on registration (partnership_id, event_id, state, turn);
create unique index registration_once on registration (partnership_id, event_id, person_id)
    where state in ('seated', 'waiting', 'offered');
create index registration_person on registration (partnership_id, person_id);
call isolate('registration');
