package sk.jadro.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Site;
import sk.jadro.coowners.TypedSignUp;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Whether people are still with an activity: asked every quarter, answered by one button, thanked at the end. */
@JadroTest
class CheckinsTest {
    private static final String ASKED = "%Ste stále s nami?%";

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    private Site site;
    private Visitor coordinator;
    private String activity;
    private TypedSignUp eva;
    private Visitor owner;

    @BeforeEach
    void somebodyCarriesAnActivity() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        activity = anActivity().saveAs(coordinator, site).address().getPath();
        owner = house.visitor();
        eva = aSignUp();
        var letter = eva.confirm(house, owner, at("/activities/mapa-zelene"));
        owner.open(house.local(letter.links().get(2)));
    }

    @Test
    void whoCarriesAnActivityIsAskedEveryQuarterAndNotBefore() {
        morning(80);
        assertThat(letters(ASKED)).isEmpty();
        morning(92);
        morning(93);
        assertThat(letters(ASKED)).containsExactly(eva.email());
        morning(190);
        assertThat(letters(ASKED)).containsExactly(eva.email(), eva.email());
    }

    @Test
    void oneButtonAnswers() {
        aQuarterPasses();
        var asked = owner.open(at("/mine"));
        assertThat(asked.main()).contains("Čaká na vás", "Nesiete ju už štvrťrok. Ste stále s nami?");
        var answered = owner.submit(
                asked, asked.html().select("form[action*=/mine/checkins/]").attr("action"));
        assertThat(answered.main()).contains("Ďakujeme, rátame s vami ďalej.").doesNotContain("Ste stále s nami?");
    }

    @Test
    void whoPausesIsNotCountedUntilTheyGoOn() {
        aQuarterPasses();
        var mine = owner.open(at("/mine"));
        var paused =
                owner.submit(mine, mine.html().select("form[action$=/pause]").attr("action"));
        assertThat(paused.main()).contains("Máte pauzu.").doesNotContain("Ste stále s nami?");
        assertThat(reader().main()).doesNotContain("Eva Kráľová").contains("Hľadáme prvé meno");
        var back = owner.submit(paused, "/resumption");
        assertThat(back.main()).contains("Opäť s vami rátame.");
        assertThat(reader().main()).contains("Eva Kráľová");
        assertThat(owner.postOnly(at("/mine/activities/" + activity.replaceFirst(".*/", "") + "/resumption"), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoIsInterestedOrPausesIsNotAsked() {
        var interested = aSignUp().with("name", "Adam Bakoš").with("part", "interested");
        interested.confirm(house, house.visitor(), at("/activities/mapa-zelene"));
        var mine = owner.open(at("/mine"));
        owner.submit(mine, "/pause");
        morning(92);
        assertThat(letters(ASKED)).isEmpty();
    }

    @Test
    void theDeskHearsOfThoseWhoDoNotAnswerForAMonth() {
        morning(92);
        clock.later(Duration.ofDays(100), () -> assertThat(desk()).doesNotContain("neodpovedal"));
        clock.later(
                Duration.ofDays(125), () -> assertThat(desk()).contains("Človek neodpovedal, či ešte aktivitu nesie"));
    }

    @Test
    void whoCarriedAnActivityIsThankedOnceItIsClosed() {
        var form = coordinator.open(activity);
        coordinator.submit(
                form, activity, Map.of("state", "closed", "outcome_sk", "Mapa visí v parku a ľudia ju dopĺňajú."));
        morning(1);
        morning(2);
        assertThat(letters("%Ďakujeme, že ste ju niesli!%")).containsExactly(eva.email());
        morning(92);
        assertThat(letters(ASKED)).isEmpty();
    }

    @Test
    void whoWasNotAskedAnswersNothing() {
        assertThat(owner.postOnly(at("/mine/checkins/" + activity.replaceFirst(".*/", "")), Map.of())
                        .status())
                .isEqualTo(404);
    }

    /** Since they signed up; their session goes on. */
    private void aQuarterPasses() {
        house.db().in(site.id(), () -> house.db().sql("""
                update co_owner set confirmed_at = confirmed_at - interval '92 days' where partnership_id = :partnership
                """).run());
        morning(1);
    }

    private void morning(int days) {
        var moment = LocalDate.now(Words.ZONE)
                .plusDays(days)
                .atTime(8, 0)
                .atZone(Words.ZONE)
                .toInstant();
        clock.later(Duration.between(Instant.now(), moment), () -> house.anHourlyRound(site));
    }

    private List<String> letters(String like) {
        return house.db()
                .in(site.id(), () -> house.db().sql("""
                select recipient from mail
                where partnership_id = :partnership and plain like :like order by created_at
                """).set("like", like).list(row -> row.string("recipient")));
    }

    private String desk() {
        return house.aCoordinator(site).open(at("/desk")).main();
    }

    private Seen reader() {
        return house.visitor().open(at("/activities/mapa-zelene"));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
