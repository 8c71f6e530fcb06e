-- How many came to an event, a column for each side, and which change of these numbers stands. No row while nobody counted.
create table headcount (
    partnership_id uuid not null,
    event_id       uuid not null,
    version        int not null,
    city_office    int not null check (city_office >= 0),
    civil_society  int not null check (civil_society >= 0),
    business       int not null check (business >= 0),
    academia       int not null check (academia >= 0),
    councillor     int not null check (councillor >= 0),
    public         int not null check (public >= 0),
    primary key (partnership_id, event_id),
    foreign key (partnership_id, event_id) references event on delete cascade
);
call isolate('headcount');
