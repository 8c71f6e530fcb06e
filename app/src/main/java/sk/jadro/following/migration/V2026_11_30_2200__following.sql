-- Which state of a public thing was last made news of. It stays when the thing is taken back: published again, it is no news.
create table news_state (
    partnership_id uuid not null references partnership,
    kind           text not null,
    thing_id       uuid not null,
    state          text not null,
    public         boolean not null,
    primary key (partnership_id, kind, thing_id)
);
call isolate('news_state');

-- The number of the latest news. Whoever adds some holds this row, so that numbers grow in the order in which transactions end: who
-- has heard of one has heard of all before it.
create table news_count (
    partnership_id uuid not null references partnership,
    last           bigint not null,
    primary key (partnership_id)
);
call isolate('news_count');

-- News, for as long as letters may tell of it.
create table news (
    partnership_id uuid not null references partnership,
    number         bigint not null,
    kind           text not null,
    thing_id       uuid not null,
    again          boolean not null,
    happened_at    timestamptz not null,
    primary key (partnership_id, number)
);
create index news_thing on news (partnership_id, kind, thing_id);
call isolate('news');

-- What news is of: the thing itself, what it was made for, the whole partnership, or the desk, whose kinds are 'partnership' and
-- 'desk' with the partnership's id.
create table news_of (
    partnership_id uuid not null,
    number         bigint not null,
    place          int not null,
    kind           text not null,
    thing_id       uuid not null,
    primary key (partnership_id, number, place),
    foreign key (partnership_id, number) references news on update cascade on delete cascade
);
create index news_of_thing on news_of (partnership_id, kind, thing_id, number);
call isolate('news_of');

-- Who follows what. heard is the number of the news up to which they were told; null until they have confirmed it.
create table follow (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    person_id      uuid not null,
    kind           text not null,
    thing_id       uuid not null,
    rhythm         text not null,
    heard          bigint,
    heard_at       timestamptz,
    ended_at       timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references submission on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index follow_person on follow (partnership_id, person_id);
create index follow_thing on follow (partnership_id, kind, thing_id) where heard is not null and ended_at is null;
call isolate('follow');

-- Who was told what, so that nobody is told twice who follows two things that it is news of.
create table news_told (
    partnership_id uuid not null,
    person_id      uuid not null,
    number         bigint not null,
    primary key (partnership_id, person_id, number),
    foreign key (partnership_id, number) references news on update cascade on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index news_told_number on news_told (partnership_id, number);
call isolate('news_told');
