package sk.jadro.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.support.ACircle;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Visitor;

/** A circle of three hundred people with two thousand tasks and a question that all of them were asked. */
@JadroTest
class LargeCircleTest {
    private static final int PEOPLE = 300;
    private static final int TASKS = 2_000;

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedQueries queries;

    private ACircle circle;
    private ADecision decision;

    @BeforeEach
    void found() {
        circle = new ACircle(house);
        decision = new ADecision(house, clock, circle);
        house.db().in(circle.site.id(), () -> {
            sql("""
                    insert into person (partnership_id, id, name, email, lang, created_at)
                    select :partnership, gen_random_uuid(), 'Člen ' || n, 'clen-' || n || '-' || :partnership || '@example.org',
                           'sk', now()
                    from generate_series(1, :many) n
                    """, PEOPLE);
            sql("""
                    insert into membership (
                        partnership_id, id, circle_id, person_id, name, visibility, shown_name, side, since)
                    select :partnership, gen_random_uuid(), (select id from circle where partnership_id = :partnership), id, name,
                           'full', name, (array['city-office', 'civil-society', 'public'])[1 + length(name) % 3], '2020-01-01'
                    from person where partnership_id = :partnership and name like 'Člen %' and :many > 0
                    """, PEOPLE);
            sql("""
                    insert into task (
                        partnership_id, id, slug, title_sk, why_sk, circle_id, responsible_id, due_on, state, audience, ended_on,
                        publication, changed_at)
                    select :partnership, gen_random_uuid(), 'uloha-' || n, 'Úloha číslo ' || n, '', c.id,
                           (select id from membership where partnership_id = :partnership order by id limit 1),
                           current_date + n % 200, (array['open', 'in-hand', 'waiting', 'done', 'given-up'])[1 + n % 5], 'public',
                           case when n % 5 > 2 then current_date end, 'published', now()
                    from generate_series(1, :many) n, (select id from circle where partnership_id = :partnership) c
                    """, TASKS);
        });
    }

    @Test
    void itsPagesAreBoundedAndAskTheDatabaseTenTimesAtMost() {
        var round = decision.open(Map.of()).address().getPath();
        var asked = new LinkedHashMap<String, Integer>();
        for (var path : new String[] {
            "/people",
            "/circles/jadro",
            "/circles/jadro/tasks",
            "/tasks",
            "/tasks?state=done&page=5",
            "/decisions",
            "/decisions/1"
        }) {
            var reader = house.visitor();
            asked.put(path, asked(reader, path));
            assertThat(reader.open(circle.at(path)).body().length).as(path).isLessThan(200_000);
        }
        assertThat(asked).allSatisfy((path, many) -> assertThat(many).as(path).isLessThanOrEqualTo(10));
        assertThat(circle.coordinator.open(round).texts("#roll ~ ul li")).hasSize(PEOPLE);

        decision.later(11);
        var reader = house.visitor();
        assertThat(asked(reader, "/decisions/1")).isLessThanOrEqualTo(10);
        assertThat(reader.open(circle.at("/decisions/1")).main()).contains("300 nemá odpoveď");
    }

    @Test
    void everybodyIsAskedByALetterOfTheirOwn() {
        decision.open(Map.of());
        var letters = house.db().in(circle.site.id(), () -> house.db().sql("""
                                        select count(distinct recipient)::int as many from mail
                                        where partnership_id = :partnership and subject like 'Kruh sa pýta%'
                                        """).one(row -> row.integer("many")));
        assertThat(letters).isEqualTo(PEOPLE);
    }

    /** How often a page asks the database, but for what says whose rows are meant. */
    private int asked(Visitor reader, String path) {
        return (int) queries.during(() -> reader.open(circle.at(path))).stream()
                .filter(query -> !query.startsWith("set local"))
                .count();
    }

    private void sql(String sql, int many) {
        house.db().sql(sql).set("many", many).run();
    }
}
