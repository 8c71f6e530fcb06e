-- Why an event does not take place after all; empty while it does.
alter table event
    add cancelled_sk text not null default '',
    add cancelled_en text;
