-- A document of the partnership, or of an activity or event of it: files, or a link to where somebody else keeps it, or both.
create table document (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    number         int not null,
    about_kind     text,
    about_id       uuid,
    title_sk       text not null,
    title_en       text,
    summary_sk     text not null,
    summary_en     text,
    link           text,
    sample         boolean not null default false,
    archived       boolean not null default false,
    version        int not null default 1,
    changed_at     timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, number)
);
create index document_about on document (partnership_id, about_kind, about_id);
call isolate('document');

-- Its files, one a version, counted from 1. A row's content never changes; a number is never given twice.
create table document_file (
    partnership_id uuid not null,
    document_id    uuid not null,
    number         int not null,
    kind           text not null,
    size           int not null,
    digest         text not null,
    news_sk        text not null,
    news_en        text,
    sent_at        timestamptz not null,
    taken_back_at  timestamptz,
    content        bytea check (octet_length(content) <= 33554432),
    primary key (partnership_id, document_id, number),
    foreign key (partnership_id, document_id) references document on delete cascade
);
-- Most are compressed already; and of a value kept so, PostgreSQL can fetch a part.
alter table document_file alter column content set storage external;
call isolate('document_file');
