-- What a group of notes came to mean. It gets its number when it is first published, and keeps it. Dots are those of the group when
-- the output was made, of all that were given at its board, by so many people.
create table output (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    number         int,
    event_id       uuid not null,
    board_id       uuid,
    group_id       uuid,
    title_sk       text not null,
    title_en       text,
    meaning_sk     text not null,
    meaning_en     text,
    audience_sk    text not null,
    audience_en    text,
    follows_sk     text not null,
    follows_en     text,
    parked_sk      text not null,
    parked_en      text,
    dots           int not null default 0,
    all_dots       int not null default 0,
    givers         int not null default 0,
    publication    text not null,
    published_on   date,
    sample         boolean not null default false,
    archived       boolean not null default false,
    version        int not null default 1,
    changed_at     timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, number),
    foreign key (partnership_id, event_id) references event on delete cascade,
    foreign key (partnership_id, board_id) references board on delete cascade,
    foreign key (partnership_id, group_id) references note_group on delete cascade
);
create index output_event on output (partnership_id, event_id);
create index output_board on output (partnership_id, board_id);
call isolate('output');

-- The notes of an output in their order; changed_at is when one of them was last mended, hidden or taken back.
create table output_note (
    partnership_id uuid not null,
    output_id      uuid not null,
    note_id        uuid not null,
    place          int not null,
    changed_at     timestamptz not null,
    primary key (partnership_id, output_id, note_id),
    foreign key (partnership_id, output_id) references output on delete cascade,
    foreign key (partnership_id, note_id) references note on delete cascade
);
create index output_note_note on output_note (partnership_id, note_id);
call isolate('output_note');
