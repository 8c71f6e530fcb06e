-- Where a mail program posts that its reader wants no more of such letters; null of a letter that one can't be without.
alter table mail add column stop text;
