-- Why something waits for a person's look before it counts; null of what does.
alter table feedback add column suspicion text;
create index feedback_same on feedback (partnership_id, md5(text), written_at);
