package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sk.jadro.base.text.Words;

/** An event of Tuesday, 14 May 2030, from 17:00 to 19:00, unless said otherwise. */
class RemarksTest {
    private static final String FITTING = "17:00 Privítanie\n17:30–18:00 Obed\n18:00 Diskusia";

    private static Instant at(String dayAndTime) {
        return LocalDateTime.parse(dayAndTime).atZone(Words.ZONE).toInstant();
    }

    private static Timetable timetable(String written) {
        return Timetable.of(Programme.of(written, false), at("2030-05-14T17:00"), at("2030-05-14T19:00"));
    }

    private static Timetable ofTwoDays(String written) {
        return Timetable.of(Programme.of(written, true), at("2030-05-14T17:00"), at("2030-05-15T12:00"));
    }

    private static List<Remark> remarks(String written) {
        return Remarks.on(timetable(written), at("2030-05-14T17:00"), at("2030-05-14T19:00"));
    }

    private static List<Remark> remarksOfTwoDays(String written) {
        return Remarks.on(ofTwoDays(written), at("2030-05-14T17:00"), at("2030-05-15T12:00"));
    }

    @Test
    void aPointLastsUntilTheNextOneAndTheLastUntilTheEnd() {
        assertThat(timetable(FITTING).slots())
                .extracting(slot -> slot.lasts().toMinutes())
                .containsExactly(30L, 30L, 60L);
        assertThat(timetable(FITTING).inAll()).isEqualTo(Duration.ofHours(2));
        assertThat(timetable(FITTING).breaks()).isEqualTo(Duration.ofMinutes(30));
        assertThat(remarks(FITTING)).isEmpty();
    }

    @Test
    void notesBelongToThePointAboveThem() {
        var part = timetable("Vezmite si pero.\n17:00 Privítanie\nV hale.\nA 25 ľudí.\n18:00 Koniec")
                .parts()
                .getFirst();
        assertThat(part.before()).containsExactly("Vezmite si pero.");
        assertThat(part.slots())
                .extracting(Timetable.Slot::notes)
                .containsExactly(List.of("V hale.", "A 25 ľudí."), List.of());
    }

    @Test
    void whatCouldNotBeReadOnceIsShownAsItStands() {
        assertThat(timetable("17:00 Privítanie\n25:70 Koniec").slots())
                .singleElement()
                .extracting(Timetable.Slot::notes)
                .isEqualTo(List.of("25:70 Koniec"));
    }

    @Test
    void pointsAtOnceClash() {
        assertThat(remarks("17:00–17:40 Prvý\n17:30–18:00 Druhý\n18:00 Tretí"))
                .containsExactly(new Remark("events.programme.remark.clash", at("2030-05-14T17:30"), "Prvý", "Druhý"));
    }

    @Test
    void pointsThatBeginTogetherLastUntilTheNextOneAndCountOnce() {
        var programme = "17:00 Modrá skupina\n17:00 Zelená skupina\n18:30 Záver";
        assertThat(timetable(programme).slots())
                .extracting(slot -> slot.lasts().toMinutes())
                .containsExactly(90L, 90L, 30L);
        assertThat(timetable(programme).inAll()).isEqualTo(Duration.ofHours(2));
        assertThat(remarks(programme)).extracting(Remark::key).containsExactly("events.programme.remark.clash");
    }

    @Test
    void aLongPointClashesWithAllThatBeginWithinIt() {
        assertThat(remarks("17:00–19:00 Celé\n17:10–17:20 Prvý\n17:30–17:40 Druhý"))
                .extracting(Remark::key)
                .containsExactly("events.programme.remark.clash", "events.programme.remark.clash");
    }

    @Test
    void aGapIsSaidFromItsBeginningToItsEnd() {
        assertThat(remarks("17:00–17:20 Prvý\n17:30 Druhý"))
                .containsExactly(
                        new Remark("events.programme.remark.gap", at("2030-05-14T17:20"), at("2030-05-14T17:30")));
        assertThat(timetable("17:00–17:20 Prvý\n17:30 Druhý").inAll()).isEqualTo(Duration.ofMinutes(110));
    }

    @Test
    void aPointMayBeOutsideOfTheEvent() {
        assertThat(remarks("16:30 Registrácia\n17:00 Privítanie\n19:00 Upratovanie"))
                .containsExactly(
                        new Remark("events.programme.remark.outside", at("2030-05-14T16:30"), "Registrácia"),
                        new Remark("events.programme.remark.outside", at("2030-05-14T19:00"), "Upratovanie"));
    }

    @Test
    void theProgrammeMayEndLaterThanTheEvent() {
        assertThat(remarks("17:00 Privítanie\n18:00, 90 min, Diskusia"))
                .containsExactly(
                        new Remark("events.programme.remark.late", at("2030-05-14T19:30"), at("2030-05-14T19:00")));
    }

    @Test
    void linesThatRunBackwardsAreSaid() {
        assertThat(remarks("18:00 Druhý\n17:00 Prvý"))
                .containsExactly(new Remark("events.programme.remark.order", at("2030-05-14T17:00"), "Prvý"));
    }

    @Test
    void aNightBetweenTwoDaysIsNoPoint() {
        for (var programme : List.of(
                "Utorok 14. mája\n17:00 Príchod\n20:00 Koncert\nStreda\n7:00 Raňajky\n9:00 Diskusia",
                "17:00 Príchod\n20:00 Koncert\n9:00 Diskusia")) {
            assertThat(remarksOfTwoDays(programme)).as(programme).isEmpty();
            assertThat(ofTwoDays(programme).slots().get(1).ends()).as(programme).isNull();
            assertThat(ofTwoDays(programme).slots().getLast().lasts()).isEqualTo(Duration.ofHours(3));
        }
        assertThat(ofTwoDays("Utorok 14. mája\n17:00 Príchod\nStreda\n9:00 Diskusia")
                        .parts())
                .extracting(Timetable.Part::day)
                .containsExactly("", "Utorok 14. mája", "Streda");
    }

    @Test
    void aDayThatTheEventIsNotOnIsOutside() {
        assertThat(remarksOfTwoDays("Piatok\n9:00 Diskusia"))
                .extracting(Remark::key)
                .containsExactly("events.programme.remark.outside");
    }

    @Test
    void noMoreAreSaidThanHelp() {
        assertThat(remarks("17:00 Naraz\n".repeat(2_000)))
                .hasSize(11)
                .last()
                .isEqualTo(new Remark("events.programme.remark.more", 1_989));
    }

    @Test
    void whateverIsTypedNoTimeIsCountedTwice() {
        var random = new Random(7);
        int counted = 0;
        for (int round = 0; round < 3_000; round++) {
            var written = new StringBuilder();
            for (int line = random.nextInt(9); line >= 0; line--) {
                written.append(random.nextInt(24)).append(":%02d".formatted(random.nextInt(60)));
                written.append(random.nextInt(3) == 0 ? " " + (1 + random.nextInt(200)) + " min" : "");
                written.append(random.nextBoolean() ? " Obed\n" : " Diskusia\n");
            }
            var timetable = timetable(written.toString());
            var slots = timetable.slots();
            assertThat(timetable.inAll())
                    .as(written.toString())
                    .isLessThanOrEqualTo(
                            slots.stream().map(Timetable.Slot::lasts).reduce(Duration.ZERO, Duration::plus))
                    .isGreaterThanOrEqualTo(timetable.breaks());
            var areApart = remarks(written.toString()).stream()
                    .noneMatch(remark ->
                            remark.key().endsWith("clash") || remark.key().endsWith("more"));
            if (areApart) {
                counted++;
                assertThat(timetable.inAll())
                        .as(written.toString())
                        .isEqualTo(slots.stream().map(Timetable.Slot::lasts).reduce(Duration.ZERO, Duration::plus));
            }
        }
        assertThat(counted).isGreaterThan(300);
    }
}
