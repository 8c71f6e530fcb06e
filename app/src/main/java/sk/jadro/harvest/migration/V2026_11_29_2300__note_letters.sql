-- An address that somebody left with notes of a board, to be told what grows from them; whose it is and whether it is confirmed is
-- said by the submission. The author is a hash, and goes with that of the notes.
create table note_letter (
    partnership_id uuid not null,
    id             uuid not null,
    board_id       uuid not null,
    author         text,
    ended_at       timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references submission on delete cascade,
    foreign key (partnership_id, board_id) references board on delete cascade
);
create index note_letter_board on note_letter (partnership_id, board_id, author);
call isolate('note_letter');

create table note_letter_note (
    partnership_id uuid not null,
    letter_id      uuid not null,
    note_id        uuid not null,
    primary key (partnership_id, letter_id, note_id),
    foreign key (partnership_id, letter_id) references note_letter on delete cascade,
    foreign key (partnership_id, note_id) references note on delete cascade
);
create index note_letter_note_note on note_letter_note (partnership_id, note_id);
call isolate('note_letter_note');

-- Who is told, once the address is confirmed.
create table note_reader (
    partnership_id uuid not null,
    id             uuid not null,
    person_id      uuid not null,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references note_letter on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index note_reader_person on note_reader (partnership_id, person_id);
call isolate('note_reader');
