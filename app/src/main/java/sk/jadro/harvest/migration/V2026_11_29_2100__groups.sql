-- Notes of a board that belong together, what they are called and what people make of them. A group without notes is nowhere
-- seen: whoever moves them back has it back.
create table note_group (
    partnership_id uuid not null,
    id             uuid not null,
    board_id       uuid not null,
    number         int not null,
    title          text not null default '',
    meaning        text not null default '',
    audience       text not null default '',
    follows        text not null default '',
    change         bigint not null,
    primary key (partnership_id, id),
    unique (partnership_id, board_id, number),
    foreign key (partnership_id, board_id) references board on delete cascade
);
call isolate('note_group');

alter table note add column group_id uuid;
alter table note add foreign key (partnership_id, group_id) references note_group;
create index note_of_group on note (partnership_id, group_id);

-- Who moved which note from where to where, a step for all that were moved at once: what can be undone. The author is a hash, as
-- with notes; rows go when it is forgotten.
create table note_move (
    partnership_id uuid not null,
    board_id       uuid not null,
    step           bigint not null,
    note_id        uuid not null,
    was            uuid,
    became         uuid,
    author         text not null,
    undone         boolean not null default false,
    moved_at       timestamptz not null,
    primary key (partnership_id, board_id, step, note_id),
    foreign key (partnership_id, note_id) references note on delete cascade
);
create index note_move_author on note_move (partnership_id, board_id, author, step);
call isolate('note_move');

-- The dots that somebody gave to groups of a board. The author is a hash, and a number that says nothing once it is forgotten.
alter table board add column dots int not null default 3;
create table dot (
    partnership_id uuid not null,
    board_id       uuid not null,
    group_id       uuid not null,
    author         text not null,
    dots           int not null,
    given_at       timestamptz not null,
    primary key (partnership_id, board_id, author, group_id),
    foreign key (partnership_id, group_id) references note_group on delete cascade
);
call isolate('dot');
