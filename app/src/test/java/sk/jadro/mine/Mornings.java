package sk.jadro.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Site;
import sk.jadro.mine.TestedReminders.Room;
import sk.jadro.people.People;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.MovableClock;

/** The mornings of a partnership of a test's own, and who is written to. */
final class Mornings {
    /** Some days ago, so that what is put for then is sent at once. */
    static final LocalDate DAY = LocalDate.now(Words.ZONE).minusDays(20);

    private final House house;
    private final MovableClock clock;
    private final People people;
    private final Site site;

    Mornings(House house, MovableClock clock, People people) {
        this.house = house;
        this.clock = clock;
        this.people = people;
        this.site = house.aPartnership();
    }

    Site site() {
        return site;
    }

    UUID somebody(String address, Lang lang) {
        return house.db()
                .in(
                        site.id(),
                        () -> people.withEmail(new EmailAddress(address), lang).id());
    }

    /** An hourly round at this time of the partnership's day. */
    void round(LocalDate day, String time) {
        at(day, time, () -> house.anHourlyRound(site));
    }

    void at(LocalDate day, String time, Runnable work) {
        var moment = day.atTime(LocalTime.parse(time)).atZone(Words.ZONE).toInstant();
        clock.later(Duration.between(Instant.now(), moment), work);
    }

    /** The one letter that arrived. */
    ArrivedLetter onlyLetter(String to) {
        var letters = house.letters(to, 1);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    /** Whom letters have been written to, arrived or not. */
    List<String> recipients() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select recipient from mail order by created_at")
                                .list(row -> row.string("recipient")));
    }

    List<String> lettersTo(String to) {
        return recipients().stream().filter(to::equals).toList();
    }

    /** How many things a room has noted as told. */
    long noted(Room room) {
        return house.db().in(site.id(), room::told);
    }
}
