-- Photographs of a wall of paper, for those who look after its board: there are faces and handwriting on them.
create table board_photo (
    partnership_id uuid not null,
    file_id        uuid not null,
    board_id       uuid not null,
    added_at       timestamptz not null,
    primary key (partnership_id, file_id),
    foreign key (partnership_id, file_id) references file,
    foreign key (partnership_id, board_id) references board on delete cascade
);
create index board_photo_board on board_photo (partnership_id, board_id);
call isolate('board_photo');
