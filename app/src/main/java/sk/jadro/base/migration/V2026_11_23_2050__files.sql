-- Pictures that people uploaded, as they were written anew from what was sent: nothing of the sent bytes remains. A row
-- never changes; another picture is another row.
create table file (
    partnership_id uuid not null default jadro_partnership() references partnership,
    id             uuid not null,
    media_type     text not null,
    width          int not null,
    height         int not null,
    content        bytea not null check (octet_length(content) <= 33554432),
    preview_type   text not null,
    preview_width  int not null,
    preview_height int not null,
    preview        bytea not null check (octet_length(preview) <= 33554432),
    created_at     timestamptz not null,
    primary key (partnership_id, id)
);
-- Pictures are compressed already.
alter table file alter column content set storage external;
alter table file alter column preview set storage external;
call isolate('file');
