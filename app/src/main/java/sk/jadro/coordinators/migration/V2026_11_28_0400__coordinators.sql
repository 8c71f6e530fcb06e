-- An invitation is accepted by the first sign-in; an address is verified by a link that was sent to it; a new address
-- takes the old one's place once it is verified. All who coordinate already have signed in. (The defaults fill the rows
-- of every partnership, which an update, outside of any, would not see.)
alter table coordinator
    add column accepted_at    timestamptz default now(),
    add column verified_at    timestamptz default now(),
    add column link_mailed_at timestamptz,
    add column replaces       uuid;
alter table coordinator
    alter column accepted_at drop default,
    alter column verified_at drop default;

-- Who asked for a link to sign in, known here or not: looked up by a job, after the answer, then deleted.
create table sign_in_request (
    email    text not null primary key,
    id       uuid not null unique,
    asked_at timestamptz not null
);
