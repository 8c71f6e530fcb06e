-- The written record of an event, once somebody has saved one. People stand in it by their numbers (presence). Moved_from is the
-- time until which corrections were taken before that was moved last.
create table minutes (
    partnership_id uuid not null references partnership,
    event_id       uuid not null,
    text_sk        text not null,
    text_en        text,
    state          text not null,
    until          timestamptz,
    moved_from     timestamptz,
    opened_on      date,
    final_on       date,
    version        int not null,
    sample         boolean not null default false,
    changed_at     timestamptz not null,
    primary key (partnership_id, event_id),
    foreign key (partnership_id, event_id) references event on delete cascade
);
call isolate('minutes');

-- Each version as it was saved.
create table minutes_version (
    partnership_id uuid not null,
    event_id       uuid not null,
    version        int not null,
    text_sk        text not null,
    text_en        text,
    state          text not null,
    saved_at       timestamptz not null,
    primary key (partnership_id, event_id, version),
    foreign key (partnership_id, event_id) references minutes on delete cascade
);
call isolate('minutes_version');

-- What somebody who was there proposes instead of a paragraph, and what became of that. Whose it is stands as their number.
create table minutes_correction (
    partnership_id uuid not null,
    event_id       uuid not null,
    number         int not null,
    lang           text not null,
    paragraph      int not null,
    was            text not null,
    proposed       text not null,
    reason         text not null,
    author         int not null,
    proposed_at    timestamptz not null,
    answer         text,
    because        text not null default '',
    answered_on    date,
    primary key (partnership_id, event_id, number),
    foreign key (partnership_id, event_id) references minutes on delete cascade,
    check ((answer is null) = (answered_on is null))
);
call isolate('minutes_correction');

-- Answers that whoever proposed the correction has not been told of.
create table minutes_untold (
    partnership_id uuid not null,
    event_id       uuid not null,
    number         int not null,
    primary key (partnership_id, event_id, number),
    foreign key (partnership_id, event_id, number) references minutes_correction on delete cascade
);
call isolate('minutes_untold');

-- What is added to final minutes, which themselves don't change.
create table minutes_amendment (
    partnership_id uuid not null,
    event_id       uuid not null,
    number         int not null,
    text_sk        text not null,
    text_en        text,
    added_on       date not null,
    primary key (partnership_id, event_id, number),
    foreign key (partnership_id, event_id) references minutes on delete cascade
);
call isolate('minutes_amendment');

-- A letter to all who were there. It is sent piece by piece, in the order of their ids: how far it came stands in it, so that nobody
-- gets it twice.
create table minutes_letter (
    partnership_id uuid not null,
    id             uuid not null,
    event_id       uuid not null,
    says           text not null,
    reached        uuid,
    over           boolean not null default false,
    primary key (partnership_id, id),
    foreign key (partnership_id, event_id) references minutes on delete cascade
);
create index minutes_letter_event on minutes_letter (partnership_id, event_id);
call isolate('minutes_letter');
