-- An activity says what it wants to reach, how far it is, what comes next, and in the end what became of it.
alter table activity
    add goal_sk      text not null default '',
    add goal_en      text,
    add state        text not null default 'looking',
    add outcome_sk   text not null default '',
    add outcome_en   text,
    add next_step_sk text not null default '',
    add next_step_en text,
    add next_on      date;
alter table activity
    alter goal_sk drop default,
    alter state drop default,
    alter outcome_sk drop default,
    alter next_step_sk drop default;
