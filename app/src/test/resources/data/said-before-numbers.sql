-- What a partnership had before comments, corrections and notes got numbers: each said in another order than it was kept.
insert into partnership (id, slug, name_sk, place_sk) values ('01900000-0000-7000-8000-000000000001', 'x', 'x', 'x');
select set_config('jadro.partnership', '01900000-0000-7000-8000-000000000001', false);
insert into owed (partnership_id, id, kind, number, asked_at, due_on, turn)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000a1', 'initiatives', 7, '2026-10-01 12:00+00', '2026-10-16', 'office');
insert into answer_promise (partnership_id, days) values (jadro_partnership(), 20);
insert into comment (partnership_id, id, kind, thing_id, number, name, text, said_at)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000c1', 'initiatives', '01900000-0000-7000-8000-0000000000a1', 7, 'Eva',
        'Druhý.', '2026-11-02 23:30+00'),
       (jadro_partnership(), '01900000-0000-7000-8000-0000000000c2', 'initiatives', '01900000-0000-7000-8000-0000000000a1', 7, 'Eva',
        'Prvý.', '2026-11-01 12:00+00');
insert into event (partnership_id, id, slug, title_sk, summary_sk, description_sk, place_sk, for_whom_sk, programme_sk, report_sk,
                   starts_at, ends_at, publication, changed_at)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000e1', 'porada', 'Porada', '', '', '', '', '', '',
        '2026-10-01 12:00+00', '2026-10-01 14:00+00', 'published', now());
insert into minutes (partnership_id, event_id, text_sk, state, version, changed_at)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000e1', 'Text.', 'corrections', 1, now());
insert into minutes_correction (partnership_id, event_id, number, lang, paragraph, was, proposed, reason, author, proposed_at, answer,
                                answered_on)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000e1', 1, 'sk', 1, 'Text.', 'Tekst.', '', 1, '2026-10-03 12:00+00',
        'taken', '2026-10-05'),
       (jadro_partnership(), '01900000-0000-7000-8000-0000000000e1', 2, 'sk', 1, 'Text.', 'Zápis.', '', 1, '2026-10-02 12:00+00',
        null, null);
insert into person (partnership_id, id, name, email, lang, created_at)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000f1', 'Eva', 'eva@example.org', 'sk', now());
insert into submission (partnership_id, id, kind, person_id, lang, sent_at, confirmed_at)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000b2', 'note-letter', '01900000-0000-7000-8000-0000000000f1', 'sk', now(),
        now()),
       (jadro_partnership(), '01900000-0000-7000-8000-0000000000b3', 'note-letter', '01900000-0000-7000-8000-0000000000f1', 'sk', now(),
        null);
insert into board (partnership_id, id, event_id, code, title_sk, prompts, round, shown, opened_at)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000b1', '01900000-0000-7000-8000-0000000000e1', 'lipa', 'Jadro+', '{"?"}',
        'over', 'all', now());
insert into note (partnership_id, id, board_id, key, prompt, text, visibility, change, said_at)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000d1', '01900000-0000-7000-8000-0000000000b1', gen_random_uuid(), 1,
        'Potvrdená.', 'none', 1, '2026-10-01 13:00+00'),
       (jadro_partnership(), '01900000-0000-7000-8000-0000000000d2', '01900000-0000-7000-8000-0000000000b1', gen_random_uuid(), 1,
        'Nepotvrdená.', 'none', 2, '2026-10-01 13:01+00');
insert into note_letter (partnership_id, id, board_id)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000b2', '01900000-0000-7000-8000-0000000000b1'),
       (jadro_partnership(), '01900000-0000-7000-8000-0000000000b3', '01900000-0000-7000-8000-0000000000b1');
insert into note_letter_note (partnership_id, letter_id, note_id)
values (jadro_partnership(), '01900000-0000-7000-8000-0000000000b2', '01900000-0000-7000-8000-0000000000d1'),
       (jadro_partnership(), '01900000-0000-7000-8000-0000000000b3', '01900000-0000-7000-8000-0000000000d2');
