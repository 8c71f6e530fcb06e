-- What somebody wrote to the partnership; about a thing, or nothing in particular. Whoever wrote it may be nobody we know, or erased by
-- now. Readers see its words once their writer agreed and a coordinator's look, or an answer, lets them; its name besides, once
-- the letter that went to its address was used.
create table feedback (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    person_id      uuid,
    kind           text not null,
    channel        text not null,
    text           text not null,
    about_kind     text,
    about_id       uuid,
    name           text not null,
    visibility     text not null,
    consented      boolean not null,
    lang           text not null,
    written_at     timestamptz not null,
    confirmed_at   timestamptz,
    shown_at       timestamptz,
    withdrawn_at   timestamptz,
    hidden_at      timestamptz,
    helped         text,
    sample         boolean not null default false,
    primary key (partnership_id, id),
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index feedback_person on feedback (partnership_id, person_id) where person_id is not null;
create index feedback_latest on feedback (partnership_id, written_at desc, id desc);
create index feedback_about on feedback (partnership_id, about_kind, about_id) where about_id is not null;
call isolate('feedback');

-- What those who coordinate note for each other.
create table feedback_note (
    partnership_id uuid not null,
    id             uuid not null,
    feedback_id    uuid not null,
    noted_by       uuid,
    note           text not null,
    noted_at       timestamptz not null,
    primary key (partnership_id, id),
    foreign key (partnership_id, feedback_id) references feedback on delete cascade
);
create index feedback_note_of on feedback_note (partnership_id, feedback_id, id);
call isolate('feedback_note');
