-- What everybody may read, as it is found by words: a row for each word of a thing, looked up by its beginning or whole. Words
-- are lemmas without capitals and accents; "C" orders them by their letters alone, so that "begins with" is a range.
create table search_word (
    partnership_id uuid not null references partnership,
    word           text collate "C" not null,
    kind           text not null,
    thing_id       uuid not null,
    weight         int not null,
    primary key (partnership_id, word, kind, thing_id)
);
create index search_word_thing on search_word (partnership_id, kind, thing_id);
call isolate('search_word');

-- Each word once, for what is mistyped; one that no thing has any more may stay until all are made anew.
create table search_vocabulary (
    partnership_id uuid not null references partnership,
    word           text collate "C" not null,
    primary key (partnership_id, word)
);
call isolate('search_vocabulary');

-- By which version of the language library they were made.
create table search_version (
    partnership_id uuid primary key references partnership,
    version        text not null
);
call isolate('search_version');
