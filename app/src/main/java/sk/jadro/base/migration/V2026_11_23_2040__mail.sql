-- The outbox: written in the transaction that causes the letter, emptied by a job. A sent letter keeps no text, for
-- links in it are secrets of its reader.
create table mail (
    partnership_id uuid not null default jadro_partnership() references partnership,
    id             uuid not null,
    recipient      text not null,
    sender_name    text not null,
    subject        text not null,
    plain          text not null,
    html           text not null,
    message_id     text not null,
    created_at     timestamptz not null,
    attempts       int not null default 0,
    last_error     text,
    sent_at        timestamptz,
    failed_at      timestamptz,
    primary key (partnership_id, id)
);
create index mail_failed on mail (partnership_id, failed_at) where failed_at is not null;
create index mail_created on mail (partnership_id, created_at);
call isolate('mail');
