-- All words of a thing are forgotten at once, of whatever kind it is.
drop index search_word_thing;
create index search_word_thing on search_word (partnership_id, thing_id);
