-- :texts events of the first partnership, of forty words each, and their words as the search keeps them. Of twenty thousand words
-- that are made of syllables the first ones are in most texts and the last ones in a few, about as in a language (Zipf).
create function pg_temp.word(rank int) returns text language sql immutable as $$
    select string_agg(
        (array['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu', 'za', 'je', 'bo', 'da', 'me'])
            [1 + (rank / power(20, place)::int) % 20], '' order by place)
    from generate_series(0, 3) place
$$;
select setseed(0.18);

create temp table said as
select text, place, pg_temp.word(floor(20000 * power(random(), 3))::int) as word
from generate_series(1, :texts) text, generate_series(1, 40) place;

insert into event (
    partnership_id, id, slug, title_sk, summary_sk, description_sk, place_sk, for_whom_sk, programme_sk, report_sk, starts_at,
    ends_at, publication, sample, changed_at)
select p.id, md5('text ' || text)::uuid, 'text-' || text,
    string_agg(word, ' ' order by place) filter (where place <= 4),
    string_agg(word, ' ' order by place) filter (where place between 5 and 14),
    string_agg(word, ' ' order by place) filter (where place > 14), '', '', '', '',
    timestamptz '2020-01-01' + make_interval(hours => text), timestamptz '2020-01-01' + make_interval(hours => text + 1),
    'published', false, now()
from said, partnership p
where p.slug = 'mesto-1'
group by p.id, text;

insert into search_word (partnership_id, word, kind, thing_id, weight)
select p.id, word, 'events', md5('text ' || text)::uuid,
    least(20, sum(case when place <= 4 then 8 when place <= 14 then 3 else 1 end))
from said, partnership p
where p.slug = 'mesto-1'
group by p.id, word, text;

insert into search_vocabulary (partnership_id, word)
select p.id, word from said, partnership p where p.slug = 'mesto-1' group by p.id, word;

insert into public_index (partnership_id, name, version) select id, 'search', 'bench' from partnership where slug = 'mesto-1';
