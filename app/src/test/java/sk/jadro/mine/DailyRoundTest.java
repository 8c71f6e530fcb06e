package sk.jadro.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sk.jadro.mine.Mornings.DAY;
import static sk.jadro.mine.TestedReminders.Room.reminder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.mine.TestedReminders.Room;
import sk.jadro.people.Erasure;
import sk.jadro.people.People;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;

/** Each is told once, whatever fails and however many they are; nobody who is gone is told, or told of. */
@JadroTest
class DailyRoundTest {
    @Autowired
    House house;

    @Autowired
    DailyLetters letters;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Room tasksOfTests;

    @Autowired
    Room decisionsOfTests;

    private Mornings mornings;
    private Site site;
    private String email;
    private UUID eva;

    @BeforeEach
    void somebodyForWhomATaskWaits() {
        mornings = new Mornings(house, clock, people);
        site = mornings.site();
        email = House.anEmail();
        eva = mornings.somebody(email, Lang.SK);
        tasksOfTests.says(eva, reminder(eva, "Pozvať školy", "/tasks/pozvat-skoly"));
    }

    @Test
    void twoNodesAtOnceSendOneLetter() {
        mornings.at(
                DAY,
                "07:00",
                () -> IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> letters.round(site.id())))
                        .toList()
                        .forEach(CompletableFuture::join));
        assertThat(mornings.lettersTo(email)).hasSize(1);
        assertThat(mornings.noted(tasksOfTests)).isEqualTo(1);
    }

    @Test
    void nobodyWithoutAnAddressNobodyInventedAndNobodyErasedIsWrittenTo() {
        var invented = new EmailAddress(House.anEmail());
        var gone = House.anEmail();
        var silent = house.db()
                .in(
                        site.id(),
                        () -> people.typedIn(UUID.randomUUID(), "Zora Tichá", Lang.SK)
                                .orElseThrow()
                                .id());
        var sample = house.db()
                .in(site.id(), () -> people.sample(invented, "Vymyslená Viera").id());
        var erased = mornings.somebody(gone, Lang.SK);
        for (var one : List.of(silent, sample, erased)) {
            tasksOfTests.says(one, reminder(one, "Pozvať školy", "/tasks/pozvat-skoly"));
        }
        erasure.erase(site.id(), erased);
        mornings.round(DAY, "07:00");
        assertThat(mornings.recipients()).containsExactly(email);
    }

    @Test
    void aLetterThatWaitsAndNamesSomebodyWhoIsErasedGoesWithThem() {
        var zora = mornings.somebody(House.anEmail(), Lang.SK);
        tasksOfTests.says(eva, reminder(eva, "Zora Nová čaká na odpoveď", "/tasks/odpoved", zora));
        var port = sender.getPort();
        sender.setPort(1);
        try {
            mornings.round(DAY, "07:00");
            assertThat(mornings.recipients()).containsExactly(email);
            erasure.erase(site.id(), zora);
            assertThat(mornings.recipients()).isEmpty();
        } finally {
            sender.setPort(port);
        }
    }

    @Test
    void nobodyIsToldOfSomebodyWhoIsErasedAlready() {
        var zora = mornings.somebody(House.anEmail(), Lang.SK);
        erasure.erase(site.id(), zora);
        tasksOfTests.says(
                eva,
                reminder(eva, "Zora Nová čaká na odpoveď", "/tasks/odpoved", zora),
                reminder(eva, "Pozvať školy", "/tasks/pozvat-skoly"));
        mornings.round(DAY, "07:00");
        assertThat(mornings.onlyLetter(email).text()).contains("Pozvať školy").doesNotContain("Zora");
    }

    @Test
    void aRoomThatFailsKeepsNoOtherFromTelling() {
        decisionsOfTests.says(eva, reminder(eva, "Hlasovať o termíne", "/decisions/termin"));
        tasksOfTests.failsFor(eva);
        mornings.round(DAY, "07:00");
        mornings.round(DAY, "08:00");
        assertThat(mornings.onlyLetter(email).text())
                .contains("Hlasovať o termíne")
                .doesNotContain("Pozvať školy");
        assertThat(mornings.noted(tasksOfTests)).isZero();
        assertThat(mornings.noted(decisionsOfTests)).isEqualTo(1);
    }

    @Test
    void aRoomThatFindsNoWordsFailsAlike() {
        decisionsOfTests.says(
                eva,
                new Reminder(
                        eva,
                        words -> new Reminder.Said(words.say("there.is.no.such.key"), ""),
                        "/decisions",
                        Set.of()));
        mornings.round(DAY, "07:00");
        assertThat(mornings.onlyLetter(email).text()).contains("Pozvať školy");
        assertThat(mornings.noted(tasksOfTests)).isEqualTo(1);
        assertThat(mornings.noted(decisionsOfTests)).isZero();
    }

    @Test
    void aCountrysPeopleAreToldInBoundedSteps() {
        var many = crowd(1250);
        var told = new HashSet<>(List.of(eva));
        for (var number = 0; number < many.size(); number += 10) {
            var reader = many.get(number);
            told.add(reader);
            tasksOfTests.says(
                    reader,
                    reminder(reader, "Pozvať školy", "/tasks/pozvat-skoly"),
                    reminder(reader, "Napísať zápis", "/tasks/napisat-zapis"));
        }
        tasksOfTests.asked.clear();
        var statements = new ArrayList<String>();
        mornings.at(DAY, "07:00", () -> statements.addAll(countedRound()));

        assertThat(mornings.recipients()).hasSize(told.size()).doesNotHaveDuplicates();
        var steps = 1251 / DailyLetters.AT_ONCE + 1;
        assertThat(tasksOfTests.asked).hasSize(steps).allMatch(asked -> asked <= DailyLetters.AT_ONCE);
        // Two links, a letter and its job for each; what comes with a step, a note of the room's among it, and what the
        // house's own rooms ask; the other rooms' hour.
        assertThat(statements).hasSizeLessThanOrEqualTo(4 * told.size() + 24 * steps + 130);
        assertThat(statements.stream().filter(sql -> sql.startsWith("set local")))
                .hasSizeLessThan(steps + 35);
    }

    @Test
    void aNodeThatLosesItsDatabaseAmidTheLettersLeavesTheOthersToTheNextHour() {
        var many = crowd(250);
        many.forEach(reader -> tasksOfTests.says(reader, reminder(reader, "Pozvať školy", "/tasks/pozvat-skoly")));
        tasksOfTests.losesDatabaseAt(many.getLast());
        assertThatThrownBy(() -> mornings.round(DAY, "07:00")).hasStackTraceContaining("the connection is gone");
        assertThat(mornings.recipients()).hasSize(DailyLetters.AT_ONCE);
        assertThat(mornings.noted(tasksOfTests)).isEqualTo(DailyLetters.AT_ONCE);
        mornings.round(DAY, "08:00");
        assertThat(mornings.recipients()).hasSize(251).doesNotHaveDuplicates();
        assertThat(mornings.noted(tasksOfTests)).isEqualTo(251);
    }

    /** In the order that they are written to. */
    private List<UUID> crowd(int size) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("""
                with made as (
                    insert into person (partnership_id, id, name, email, lang, created_at)
                    select :partnership, gen_random_uuid(), 'Osoba ' || n, 'n' || n || '@' || :slug || '.example', 'sk',
                        now()
                    from generate_series(1, :size) n
                    returning id)
                select id from made order by id
                """)
                                .set("slug", site.slug())
                                .set("size", size)
                                .list(row -> row.uuid("id")));
    }

    /** Counted are the statements of threads that answer pages, so it runs on one of that name. */
    private List<String> countedRound() {
        return queries.during(() -> {
            var thread = Thread.ofPlatform().name("http-nio-as-if").start(() -> house.anHourlyRound(site));
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
