create table circle (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    slug           text not null,
    title_sk       text not null,
    title_en       text,
    purpose_sk     text not null,
    purpose_en     text,
    description_sk text not null,
    description_en text,
    entry          text not null,
    entry_note_sk  text not null,
    entry_note_en  text,
    meets_sk       text not null,
    meets_en       text,
    deciding       text not null,
    quorum         int not null check (quorum between 0 and 100),
    majority       int not null check (majority between 50 and 99),
    city_office    int not null,
    civil_society  int not null,
    business       int not null,
    academia       int not null,
    councillor     int not null,
    public         int not null,
    ring           int not null,
    begins_on      date not null,
    ends_on        date,
    successor_id   uuid,
    publication    text not null,
    archived       boolean not null default false,
    version        int not null default 1,
    sample         boolean not null default false,
    changed_at     timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, slug),
    foreign key (partnership_id, successor_id) references circle
);
call isolate('circle');

-- An address once published goes on working.
create table circle_former_slug (
    partnership_id uuid not null,
    slug           text not null,
    circle_id      uuid not null,
    primary key (partnership_id, slug),
    foreign key (partnership_id, circle_id) references circle on delete cascade
);
call isolate('circle_former_slug');

-- What a circle was called until a day.
create table circle_former_name (
    partnership_id uuid not null,
    circle_id      uuid not null,
    until          date not null,
    title_sk       text not null,
    title_en       text,
    reason_sk      text not null,
    reason_en      text,
    primary key (partnership_id, circle_id, until),
    foreign key (partnership_id, circle_id) references circle on delete cascade
);
call isolate('circle_former_name');

-- The published wordings of a circle's rules: none is ever changed.
create table circle_rules (
    partnership_id uuid not null,
    circle_id      uuid not null,
    number         int not null,
    valid_from     date not null,
    text_sk        text not null,
    text_en        text,
    primary key (partnership_id, circle_id, number),
    foreign key (partnership_id, circle_id) references circle on delete cascade
);
call isolate('circle_rules');
