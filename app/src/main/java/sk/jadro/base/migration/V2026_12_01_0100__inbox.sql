-- Letters that came: which were taken, so that the same one is taken once; by the SHA-256 of its Message-ID, for more of it is
-- not needed. Passed over are those with which something failed again and again.
create table inbox_letter (
    partnership_id uuid not null references partnership,
    message_key    text not null,
    taken_at       timestamptz not null,
    passed_over    boolean not null,
    primary key (partnership_id, message_key)
);
create index inbox_letter_taken on inbox_letter (partnership_id, taken_at);
call isolate('inbox_letter');

-- How far a partnership's mailbox has been read (RFC 9051 §2.3.1.1).
create table inbox_place (
    partnership_id uuid not null references partnership,
    uid_validity   bigint not null,
    last_uid       bigint not null,
    primary key (partnership_id)
);
call isolate('inbox_place');

-- Letters before that which are to be tried again: how often taking them failed, or since when they could not be fetched.
create table inbox_retry (
    partnership_id uuid not null references partnership,
    uid            bigint not null,
    tries          int not null,
    since          timestamptz not null,
    tried_at       timestamptz not null,
    primary key (partnership_id, uid)
);
call isolate('inbox_retry');
