-- One of everything, for the tests of the whole house.
insert into walk (
    partnership_id, id, slug, title_sk, title_en, summary_sk, summary_en, description_sk, description_en, begins_sk, begins_en,
    starts_at, publication, changed_at)
values (
    :partnership, gen_random_uuid(), 'za-stromami', 'Za starými stromami', 'To the old trees',
    'Ktoré stromy pamätajú tri storočia.', 'Which trees remember three centuries.',
    'Ide sa pomaly, aj s kočíkom.', 'We walk slowly, prams are welcome.', 'Pri fontáne', 'At the fountain',
    now() + interval '20 days', 'published', now())
