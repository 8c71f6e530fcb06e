package sk.jadro.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.aPastEvent;
import static sk.jadro.events.TypedEvent.idPath;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.text.Words;
import sk.jadro.mine.Reminder;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** What the morning's letter says of minutes. */
@JadroTest
class MinutesRemindersTest {
    @Autowired
    House house;

    @Autowired
    MinutesReminders reminders;

    @Autowired
    Dictionary dictionary;

    @Autowired
    Clock clock;

    private AMeeting meeting;
    private LocalDate today;

    @BeforeEach
    void aMeeting() {
        meeting = new AMeeting(house).withTwo();
        today = Words.local(clock.instant()).toLocalDate();
    }

    @Test
    void whoWasThereIsRemindedTheDayBeforeCorrectionsEnd() {
        meeting.save(Map.of(
                "text_sk",
                AMeeting.TEXT,
                "state",
                "corrections",
                "until",
                TypedTime.day(today.plusDays(3)) + " 18:00"));
        assertThat(said(today)).isEmpty();
        assertThat(said(today.plusDays(2)))
                .hasSize(2)
                .allMatch(said -> said.startsWith("Zápis zo stretnutia Stretnutie pri stole je otvorený na opravy do"));
        assertThat(said(today.plusDays(3))).isEmpty();
    }

    @Test
    void whatBecameOfACorrectionIsToldOnce() {
        meeting.open(AMeeting.TEXT);
        meeting.correct(meeting.own("Eva Kráľová"), 2, "Začneme dvoma.", "Prihlásili sa dve.");
        assertThat(said(today)).isEmpty();
        meeting.answer(1, "not-taken", "Druhé ešte váha.");
        assertThat(said(today))
                .containsExactly(
                        "Vaša oprava č. 1 zápisu zo stretnutia Stretnutie pri stole nie je prijatá. Druhé ešte váha.");
        assertThat(said(today)).isEmpty();
    }

    @Test
    void whoCoordinatesIsRemindedThreeAndSevenDaysAfterAMeetingWhoseMinutesNobodyReads() {
        for (int days : new int[] {2, 3, 4, 7, 8}) {
            aPastEvent()
                    .with("title_sk", "Pred dňami " + days)
                    .with("day", TypedTime.day(today.minusDays(days)))
                    .saveAs(meeting.coordinator, meeting.site);
        }
        assertThat(said(today))
                .containsExactlyInAnyOrder(
                        "Od stretnutia Pred dňami 3 uplynuli 3 dni a zápis ešte nie je verejný.",
                        "Od stretnutia Pred dňami 7 uplynulo 7 dní a zápis ešte nie je verejný.");
    }

    @Test
    void theMeetingsPageSaysHowLongTheyAreOwed() {
        var event = idPath(aPastEvent()
                .with("slug", "dlh")
                .with("day", TypedTime.day(today.minusDays(5)))
                .saveAs(meeting.coordinator, meeting.site));
        var reader = house.visitor();
        assertThat(reader.open(meeting.at("/events/dlh")).main()).contains("Zápis dlhujeme už 5 dní.");
        var form = meeting.coordinator.open(meeting.at(event) + "/minutes");
        meeting.coordinator.submit(
                form, "/minutes", Map.of("text_sk", "Zhodli sme sa.", "state", "corrections", "until", "31. 12. 2099"));
        assertThat(reader.open(meeting.at("/events/dlh")).main())
                .contains("Prečítať zápis", "otvorený na opravy")
                .doesNotContain("dlhujeme");
    }

    private List<String> said(LocalDate day) {
        return house.db().in(meeting.site.id(), () -> {
            Set<UUID> everybody = Set.copyOf(house.db()
                    .sql("select id from person where partnership_id = :partnership")
                    .list(row -> row.uuid("id")));
            return reminders.take(day, everybody).stream()
                    .map(Reminder::said)
                    .map(said -> said.apply(dictionary.in(Lang.SK)).text())
                    .toList();
        });
    }
}
