-- What an event asks those who register for it. A question that is asked no more keeps the answers that were given.
create table registration_question (
    partnership_id uuid not null,
    id             uuid not null,
    event_id       uuid not null,
    version        int not null default 1,
    kind           text not null,
    title_sk       text not null,
    title_en       text,
    choices_sk     text not null,
    choices_en     text,
    required       boolean not null,
    position       int not null check (position between 1 and 99),
    archived       boolean not null default false,
    primary key (partnership_id, id),
    foreign key (partnership_id, event_id) references event on delete cascade
);
create index registration_question_event on registration_question (partnership_id, event_id, position);
call isolate('registration_question');

-- What somebody answered: as they wrote it, or the choices as they stood, one a line; of a consent the words that they agreed to.
create table registration_answer (
    partnership_id  uuid not null,
    registration_id uuid not null,
    question_id     uuid not null,
    answer          text not null,
    primary key (partnership_id, registration_id, question_id),
    foreign key (partnership_id, registration_id) references registration on delete cascade,
    foreign key (partnership_id, question_id) references registration_question on delete cascade
);
create index registration_answer_question on registration_answer (partnership_id, question_id);
call isolate('registration_answer');
