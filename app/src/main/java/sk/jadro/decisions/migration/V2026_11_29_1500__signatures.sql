-- With which name somebody signed what they decided for those who coordinate; it goes with them, their side stays.
create table decision_signature (
    partnership_id uuid not null,
    decision_id    uuid not null,
    person_id      uuid not null,
    name           text not null,
    primary key (partnership_id, decision_id),
    foreign key (partnership_id, decision_id) references decision on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index decision_signature_person on decision_signature (partnership_id, person_id);
call isolate('decision_signature');
