-- Where people write at a meeting, found by a code that can be said aloud. Changes counts those of its notes: each has the number
-- of its last one, by which pages that are open know what they have yet to be sent; round_change is that of the round itself.
create table board (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    event_id       uuid not null,
    code           text not null,
    title_sk       text not null,
    title_en       text,
    prompts        text[] not null,
    round          text not null,
    shown          text not null,
    until          timestamptz,
    changes        bigint not null default 0,
    round_change   bigint not null default 0,
    sample         boolean not null default false,
    opened_at      timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, code),
    foreign key (partnership_id, event_id) references event on delete cascade
);
create index board_event on board (partnership_id, event_id);
call isolate('board');

-- What somebody meant, as they said it. The key is their page's own, so that what is sent twice counts once; the author is the
-- hash of a secret that their browser holds. What is taken back keeps no word.
create table note (
    partnership_id uuid not null,
    id             uuid not null,
    board_id       uuid not null,
    key            uuid not null,
    prompt         int not null,
    text           text not null,
    name           text,
    side           text,
    visibility     text not null,
    consent_words  text,
    author         text,
    change         bigint not null,
    hidden_because text,
    taken_back_on  date,
    said_at        timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, board_id, key),
    unique (partnership_id, board_id, change),
    foreign key (partnership_id, board_id) references board on delete cascade
);
create index note_author on note (partnership_id, board_id, author);
call isolate('note');
