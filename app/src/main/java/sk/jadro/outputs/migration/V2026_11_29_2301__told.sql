-- What grew from somebody's notes and was told to them, so that it is told once.
create table note_told (
    partnership_id uuid not null,
    reader_id      uuid not null,
    kind           text not null,
    thing_id       uuid not null,
    told_on        date not null,
    primary key (partnership_id, reader_id, kind, thing_id),
    foreign key (partnership_id, reader_id) references note_reader on delete cascade
);
call isolate('note_told');
