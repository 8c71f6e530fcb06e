-- Which e-mails belong to what somebody wrote, those that came and those that went out, by the SHA-256 of their Message-IDs: whoever
-- answers one of them writes on. Nobody else knows them.
create table feedback_message (
    partnership_id uuid not null,
    message_key    text not null,
    feedback_id    uuid not null,
    primary key (partnership_id, message_key),
    foreign key (partnership_id, feedback_id) references feedback on delete cascade
);
create index feedback_message_of on feedback_message (partnership_id, feedback_id);
call isolate('feedback_message');
