package sk.jadro.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Words;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;

/** Who carries a task is told of it before its day, on it, and weekly after it; then who leads the circle, too. */
@JadroTest
class TaskRemindersTest {
    private static final String EVA = "Eva Kráľová";
    private static final String JAN = "Ján Uhlík";
    private static final LocalDate TODAY = LocalDate.now(Words.ZONE);

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private ACircleWithTasks circle;

    @BeforeEach
    void found() {
        circle = new ACircleWithTasks(house);
        circle.member(EVA, "full");
        circle.member(JAN, "none");
        circle.lead(JAN);
    }

    @Test
    void threeDaysBeforeOnTheDayAndWeeklyAfterIt() {
        assertThat(toldOf(3, EVA)).singleElement().asString().contains("má byť hotová", "Pozvať školy");
        assertThat(toldOf(0, EVA)).singleElement().asString().contains("má byť hotová dnes");
        assertThat(toldOf(-7, EVA)).singleElement().asString().contains("mala byť hotová");
        assertThat(toldOf(-21, EVA)).singleElement().asString().contains("mala byť hotová");
    }

    @Test
    void notOnDaysBetween() {
        for (var day : new int[] {4, 2, 1, -1, -6, -8}) {
            assertThat(toldOf(day, EVA)).as(String.valueOf(day)).isEmpty();
        }
    }

    @Test
    void afterTwoWeeksTheLeadIsToldToo() {
        assertThat(toldOf(-7, JAN)).isEmpty();
        assertThat(toldOf(-14, JAN)).singleElement().asString().contains("nesie ju Eva Kráľová");
    }

    @Test
    void whoLeadsTheCircleIsToldNothingOfWhatIsPrivate() {
        aTask(-14, Map.of("audience", "private"));
        assertThat(told(JAN)).isEmpty();
    }

    @Test
    void ofWhatIsDoneNobodyIsTold() {
        aTask(0, Map.of("state", "done"));
        assertThat(told(EVA)).isEmpty();
    }

    @Test
    void whatIsForTheCircleAloneIsToldWithoutAPublicLink() {
        aTask(0, Map.of("audience", "circle"));
        assertThat(told(EVA))
                .singleElement()
                .asString()
                .contains("Pozvať školy")
                .doesNotContain("/tasks/");
    }

    /** What somebody is told tomorrow of a task whose day is so many days after it. */
    private List<String> toldOf(int days, String name) {
        found();
        aTask(days, Map.of());
        return told(name);
    }

    private void aTask(int days, Map<String, String> otherwise) {
        var day = TODAY.plusDays(1L + days);
        var fields = new LinkedHashMap<>(Map.of(
                "responsible",
                circle.value(EVA),
                "day",
                day.getDayOfMonth() + ". " + day.getMonthValue() + ". " + day.getYear()));
        fields.putAll(otherwise);
        circle.task(fields);
    }

    private List<String> told(String name) {
        morning();
        return house.db()
                .in(
                        circle.site.id(),
                        () -> house.db()
                                .sql("""
                                        select plain from mail
                                        where partnership_id = :partnership and recipient = :to and plain like '%hotová%'
                                        """)
                                .set("to", circle.email(name))
                                .list(row -> Seen.plain(row.string("plain")).replaceAll("\\s+", " ")));
    }

    private void morning() {
        var moment = TODAY.plusDays(1).atTime(8, 0).atZone(Words.ZONE).toInstant();
        clock.later(Duration.between(Instant.now(), moment), () -> house.anHourlyRound(circle.site));
    }
}
