-- The list of partnerships. Everybody may read it: it holds no person's words and so has no policy.
create table partnership (
    id         uuid primary key,
    slug       text not null unique,
    name_sk    text not null,
    name_en    text,
    place_sk   text not null,
    place_en   text,
    sample     boolean not null default false,
    created_at timestamptz not null default now()
);
