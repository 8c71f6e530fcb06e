-- What somebody proposes by a form without an account, until they confirm it; whose it is, the submission says.
create table initiative_form (
    partnership_id uuid not null,
    id             uuid not null,
    kind           text not null,
    title          text not null,
    text           text not null,
    needs          text,
    days           date[] not null,
    about_kind     text,
    about_id       uuid,
    from_kind      text,
    from_id        uuid,
    name           text not null,
    side           text not null,
    visibility     text not null,
    consent        text not null,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references submission on delete cascade
);
call isolate('initiative_form');

-- What was proposed and confirmed. An address's first one waits for a coordinator's look before readers see it. Whoever proposed it
-- may be erased by now.
create table initiative (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    person_id      uuid,
    kind           text not null,
    title          text not null,
    text           text not null,
    needs          text,
    days           date[] not null,
    about_kind     text,
    about_id       uuid,
    from_kind      text,
    from_id        uuid,
    name           text not null,
    side           text not null,
    visibility     text not null,
    proposed_at    timestamptz not null,
    shown_at       timestamptz,
    withdrawn_at   timestamptz,
    hidden_at      timestamptz,
    merged_into    uuid,
    event_id       uuid,
    sample         boolean not null default false,
    primary key (partnership_id, id),
    foreign key (partnership_id, person_id) references person on delete cascade,
    foreign key (partnership_id, merged_into) references initiative
);
create index initiative_person on initiative (partnership_id, person_id) where person_id is not null;
create index initiative_about on initiative (partnership_id, about_kind, about_id, proposed_at desc) where about_id is not null;
create index initiative_merged on initiative (partnership_id, merged_into) where merged_into is not null;
create index initiative_latest on initiative (partnership_id, proposed_at desc, id);
call isolate('initiative');

-- A changed version that was offered: what stood there, and what whoever proposed it said to that.
create table initiative_offer (
    partnership_id uuid not null,
    id             uuid not null,
    initiative_id  uuid not null,
    was            text not null,
    offered        text not null,
    offered_at     timestamptz not null,
    accepted       boolean,
    primary key (partnership_id, id),
    foreign key (partnership_id, initiative_id) references initiative on delete cascade
);
create index initiative_offer_of on initiative_offer (partnership_id, initiative_id, id);
call isolate('initiative_offer');

-- A form by which somebody adds their name, until they confirm it and as long as they can bring it back.
create table supporter_form (
    partnership_id uuid not null,
    id             uuid not null,
    initiative_id  uuid not null,
    name           text not null,
    side           text not null,
    visibility     text not null,
    consent        text not null,
    ended_at       timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references submission on delete cascade,
    foreign key (partnership_id, initiative_id) references initiative on delete cascade
);
create index supporter_form_of on supporter_form (partnership_id, initiative_id);
call isolate('supporter_form');

-- Who stands by an initiative, by the form that they confirmed last.
create table supporter (
    partnership_id uuid not null,
    id             uuid not null,
    initiative_id  uuid not null,
    person_id      uuid not null,
    name           text not null,
    side           text not null,
    visibility     text not null,
    since          timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, initiative_id, person_id),
    foreign key (partnership_id, initiative_id) references initiative on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index supporter_person on supporter (partnership_id, person_id);
call isolate('supporter');

-- Those who carry the activity are being told that a meeting about it is prepared: who has it already, in the order of ids.
create table meeting_notice (
    partnership_id uuid not null,
    initiative_id  uuid not null,
    reached        uuid not null default '00000000-0000-0000-0000-000000000000',
    primary key (partnership_id, initiative_id),
    foreign key (partnership_id, initiative_id) references initiative on delete cascade
);
call isolate('meeting_notice');
