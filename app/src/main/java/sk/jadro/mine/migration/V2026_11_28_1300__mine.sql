-- Who asked for a link to their own page, known here or not: looked up by a job, after the answer, then deleted.
create table my_link_request (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    email          text not null,
    asked_at       timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, email)
);
call isolate('my_link_request');
