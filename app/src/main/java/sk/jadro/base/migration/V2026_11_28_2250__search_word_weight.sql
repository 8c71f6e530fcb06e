-- Whoever looks for a word that is in most texts reads its rows from the index alone: from the table, each would be a page.
alter table search_word
    drop constraint search_word_pkey,
    add primary key (partnership_id, word, kind, thing_id) include (weight);
