-- Texts from which an answer may start.
create table start_text (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    title          text not null,
    text           text not null,
    primary key (partnership_id, id)
);
call isolate('start_text');
