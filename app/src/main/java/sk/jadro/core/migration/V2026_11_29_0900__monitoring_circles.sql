-- Whether those in it watch over the partnership, and may read what is for no one else to read.
alter table circle add column monitors boolean not null default false;
