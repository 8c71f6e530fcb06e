-- That something was hidden, why, and what came of an appeal against it. Its words stay where they are.
create table hiding (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    kind           text not null,
    thing_id       uuid not null,
    ground         text not null,
    reason         text not null,
    hidden_at      timestamptz not null,
    appeal         text,
    appealed_at    timestamptz,
    outcome        text,
    answer         text,
    answered_at    timestamptz,
    primary key (partnership_id, id)
);
create index hiding_thing on hiding (partnership_id, thing_id, id);
create index hiding_latest on hiding (partnership_id, hidden_at desc, id);
create index hiding_appealed on hiding (partnership_id, appealed_at) where appealed_at is not null and outcome is null;
call isolate('hiding');

-- That somebody asked to have it looked at; forgotten once it is. Whoever gave an address is told what came of it.
create table content_report (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    kind           text not null,
    thing_id       uuid not null,
    words          text not null,
    email          text,
    lang           text not null,
    reported_at    timestamptz not null,
    primary key (partnership_id, id)
);
create index content_report_thing on content_report (partnership_id, thing_id);
call isolate('content_report');
