-- What was written for a membership: by a coordinator who invites somebody, or by those who apply or come by themselves.
-- Whose it is and whether it is confirmed, the submission says.
create table membership_form (
    partnership_id uuid not null,
    id             uuid not null,
    circle_id      uuid not null,
    origin         text not null,
    name           text not null,
    side           text not null,
    organisation   text,
    duty           text,
    reason         text,
    visibility     text not null,
    consent_words  text,
    answer         text,
    answer_reason  text,
    ended_at       timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references submission on delete cascade,
    foreign key (partnership_id, circle_id) references circle on delete cascade
);
create index membership_form_circle on membership_form (partnership_id, circle_id);
call isolate('membership_form');

-- Who is in a circle, or was: past compositions stay readable. Somebody who was erased is still counted, without a name. What
-- readers may see of a name stands in shown_name.
create table membership (
    partnership_id uuid not null,
    id             uuid not null,
    circle_id      uuid not null,
    person_id      uuid,
    form_id        uuid,
    name           text not null,
    visibility     text not null,
    shown_name     text,
    side           text not null,
    organisation   text,
    duty           text,
    lead           boolean not null default false,
    interest       text,
    interest_on    date,
    since          date not null,
    until          date,
    version        int not null default 1,
    sample         boolean not null default false,
    primary key (partnership_id, id),
    foreign key (partnership_id, circle_id) references circle on delete cascade,
    foreign key (partnership_id, person_id) references person
);
create unique index membership_once on membership (partnership_id, circle_id, person_id) where until is null;
create index membership_circle on membership (partnership_id, circle_id, side);
create index membership_person on membership (partnership_id, person_id);
call isolate('membership');
