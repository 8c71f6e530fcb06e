package sk.jadro.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Site;
import sk.jadro.people.People;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;

/** A thing of which a whole town speaks. */
@Tag("full")
@JadroTest
class ManyCommentsTest {
    private static final int PEOPLE = 40;

    @Autowired
    House house;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    @Autowired
    MovableClock clock;

    private Site site;

    @BeforeEach
    void aThingToSpeakOf() {
        site = house.aSamplePartnership();
    }

    @Test
    void fortyPeopleBehindOneAddressWriteFourHundredCommentsAndTheTownTwoThousandInAnHour() throws Exception {
        var known = new ArrayList<Known>();
        for (int i = 0; i < PEOPLE; i++) {
            known.add(somebody());
        }
        assertThat(written(known, 10)).as("of the forty within minutes").isEqualTo(400);
        assertThat(written(known, 40)).as("of the town").isEqualTo(1_600);
        assertThat(count()).isEqualTo(2_000);
        var reader = house.visitor();
        var last = reader.open(at("/initiatives/1/comments?page=40"));
        assertThat(last.texts(".comment")).hasSize(50);
        assertThat(reader.open(at("/initiatives/1")).main()).contains("Prispievam");
    }

    private record Known(String email, String cookie) {}

    private Known somebody() {
        var email = House.anEmail();
        return house.db().in(site.id(), () -> {
            UUID id = people.withEmail(new EmailAddress(email), Lang.SK).id();
            var token = tokens.issue("commenter", id, clock.instant().plus(Duration.ofDays(1)));
            return new Known(email, "jadro-commenter=" + token);
        });
    }

    /** How many of their comments were taken, of so many that each writes, eight people at a time. */
    private int written(List<Known> people, int each) throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var taken = 0;
            for (var result : pool.invokeAll(people.stream()
                    .<Callable<Integer>>map(one -> () -> written(one, each))
                    .toList())) {
                taken += result.get();
            }
            return taken;
        }
    }

    private int written(Known one, int each) throws Exception {
        var visitor = house.visitor();
        var taken = 0;
        for (int i = 0; i < each; i++) {
            var answer = visitor.ask(
                    "POST",
                    at("/initiatives/1/comments"),
                    "text=Prispievam+" + i + "&name=Jana+Nova&email=" + one.email(),
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Cookie",
                    one.cookie());
            taken += answer.status() == 303 ? 1 : 0;
        }
        return taken;
    }

    private int count() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "select count(*)::int as many from comment where partnership_id = :partnership and text like 'Prispievam%'")
                                .<Integer>one(row -> row.integer("many")));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
