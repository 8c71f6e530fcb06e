-- Short news of an activity or an event. One who carries the activity wrote it, who may be erased
-- by now, or those who coordinate. Those who coordinate
-- archive it; who wrote it takes it back.
create table posted_update (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    number         int not null,
    about_kind     text not null,
    about_id       uuid not null,
    title_sk       text not null,
    title_en       text,
    text_sk        text not null,
    text_en        text,
    file_id        uuid,
    alternative_sk text not null default '',
    alternative_en text,
    by_carrier     boolean not null default false,
    author_id      uuid,
    said_at        timestamptz not null,
    sample         boolean not null default false,
    archived       boolean not null default false,
    taken_back_at  timestamptz,
    version        int not null default 1,
    changed_at     timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, number)
);
create index posted_update_about on posted_update (partnership_id, about_kind, about_id, said_at desc, id);
create index posted_update_latest on posted_update (partnership_id, said_at desc, id);
create index posted_update_author on posted_update (partnership_id, author_id) where author_id is not null;
create index posted_update_file on posted_update (partnership_id, file_id) where file_id is not null;
call isolate('posted_update');
