-- What a circle is asked, and what came of it. The number and the rule (deciding, quorum, majority) are there from the day on
-- which it was opened; from then on what was written stays as it is. What supersedes another names it; what takes up one that
-- was returned does, too. Proposed is which of the options the proposal is, 0 for none. Reasons are those of whoever decided, or took it back.
create table decision (
    partnership_id  uuid not null references partnership,
    id              uuid not null,
    number          int,
    question_sk     text not null,
    question_en     text,
    proposal_sk     text not null,
    proposal_en     text,
    background_sk   text not null,
    background_en   text,
    options_sk      text not null,
    options_en      text,
    proposed        int not null,
    circle_id       uuid not null,
    manner          text not null,
    last_day        date not null,
    valid_from      date,
    decider_id      uuid,
    supersedes_id   uuid,
    internal_reason text,
    publication     text not null,
    stage           text not null,
    deciding        text,
    quorum          int,
    majority        int,
    opened_on       date,
    closed_on       date,
    decided_on      date,
    decided_side    text,
    reasons         text,
    takes_up_id     uuid,
    archived        boolean not null default false,
    version         int not null default 1,
    sample          boolean not null default false,
    changed_at      timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, number),
    check ((number is null) = (stage = 'draft')),
    foreign key (partnership_id, circle_id) references circle on delete cascade,
    foreign key (partnership_id, decider_id) references membership,
    foreign key (partnership_id, supersedes_id) references decision,
    foreign key (partnership_id, takes_up_id) references decision
);
create index decision_circle on decision (partnership_id, circle_id, number);
create index decision_stage on decision (partnership_id, stage, last_day);
create index decision_supersedes on decision (partnership_id, supersedes_id);
call isolate('decision');

-- The roll as it was on the day of opening: a seat for each who was in the circle, and one more row of the same seat for who
-- stands in for them. Whose row it is goes with an invented person; that somebody of that side answered stays.
create table decision_ballot (
    partnership_id uuid not null,
    decision_id    uuid not null,
    seat           int not null,
    substitute     boolean not null,
    holder_id      uuid,
    side           text not null,
    answer         text,
    reason         text,
    answered_at    timestamptz,
    primary key (partnership_id, decision_id, seat, substitute),
    foreign key (partnership_id, decision_id) references decision on delete cascade,
    foreign key (partnership_id, holder_id) references membership
);
create index decision_ballot_holder on decision_ballot (partnership_id, holder_id);
call isolate('decision_ballot');
