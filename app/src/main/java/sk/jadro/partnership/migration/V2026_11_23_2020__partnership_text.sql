-- The words of a partnership's own pages; a kind that nobody has written yet has no row.
create table partnership_text (
    partnership_id uuid not null default jadro_partnership() references partnership,
    kind           text not null,
    text_sk        text not null,
    text_en        text,
    version        int not null default 1,
    sample         boolean not null default false,
    changed_at     timestamptz not null,
    primary key (partnership_id, kind)
);
call isolate('partnership_text');
