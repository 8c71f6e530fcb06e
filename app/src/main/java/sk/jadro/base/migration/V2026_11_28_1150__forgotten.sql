-- How many rows of each kind were forgotten on which day: a number is all that is kept of them.
create table forgotten (
    partnership_id uuid not null references partnership,
    kind           text not null,
    day            date not null,
    count          int not null,
    primary key (partnership_id, kind, day)
);
call isolate('forgotten');
