-- A picture in each of its widths, the widest being the whole: the bytes come out in slices, and browsers choose.
create table rendition (
    partnership_id uuid not null default jadro_partnership(),
    file_id        uuid not null,
    width          int not null,
    height         int not null,
    media_type     text not null,
    content        bytea not null check (octet_length(content) <= 33554432),
    primary key (partnership_id, file_id, width),
    foreign key (partnership_id, file_id) references file on delete cascade
);
-- Pictures are compressed already; and of a value kept so, PostgreSQL can fetch a part.
alter table rendition alter column content set storage external;

-- All partnerships' at once, which the policy would hide.
alter table file no force row level security;
insert into rendition (partnership_id, file_id, width, height, media_type, content)
select partnership_id, id, width, height, media_type, content from file;
insert into rendition (partnership_id, file_id, width, height, media_type, content)
select partnership_id, id, preview_width, preview_height, preview_type, preview from file
where preview_width < width;
alter table file force row level security;

alter table file
    drop column media_type,
    drop column width,
    drop column height,
    drop column content,
    drop column preview_type,
    drop column preview_width,
    drop column preview_height,
    drop column preview;
call isolate('rendition');
