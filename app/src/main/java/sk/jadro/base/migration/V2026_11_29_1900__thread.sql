-- By which version what is made of all public things was made: the words they are found by, the thread they hang on.
drop table search_version;
create table public_index (
    partnership_id uuid not null references partnership,
    name           text not null,
    version        text not null,
    primary key (partnership_id, name)
);
call isolate('public_index');

-- What hangs on the red thread, made from the public things that do. One that is public no more, and from which something grew
-- or which grew from something, stays without a word of it: only what it was and when it was taken back.
create table thread_knot (
    partnership_id uuid not null references partnership,
    kind           text not null,
    thing_id       uuid not null,
    stage          text not null,
    path           text not null,
    title_sk       text,
    title_en       text,
    day            date,
    state          text,
    ahead          boolean not null,
    until          timestamptz,
    gone_on        date,
    primary key (partnership_id, kind, thing_id)
);
create index thread_knot_thing on thread_knot (partnership_id, thing_id);
call isolate('thread_knot');

-- That this grew from that.
create table thread_link (
    partnership_id uuid not null,
    kind           text not null,
    thing_id       uuid not null,
    from_kind      text not null,
    from_id        uuid not null,
    primary key (partnership_id, kind, thing_id, from_kind, from_id),
    foreign key (partnership_id, kind, thing_id) references thread_knot on delete cascade
);
create index thread_link_from on thread_link (partnership_id, from_kind, from_id);
call isolate('thread_link');
