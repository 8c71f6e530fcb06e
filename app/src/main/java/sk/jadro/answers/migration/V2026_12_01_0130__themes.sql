-- What the partnership tells apart of all that people write: a short list of its own, in its own order.
create table theme (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    position       int not null,
    title_sk       text not null,
    title_en       text,
    sample         boolean not null default false,
    primary key (partnership_id, id)
);
call isolate('theme');

alter table owed add column theme_id uuid;
alter table owed add foreign key (partnership_id, theme_id) references theme;
create index owed_theme on owed (partnership_id, theme_id) where theme_id is not null;
