package sk.jadro.following;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.events.TypedEvent.anEvent;

import jakarta.mail.MessagingException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.people.People;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** Whoever wants to know what comes next of something is told, once, as often as they want to hear it. */
@JadroTest
class FollowingTest {
    /** Some days ago, so that what is put for then is sent at once. */
    private static final LocalDate TUESDAY =
            LocalDate.now(Words.ZONE).minusDays(20).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    AtOnceLetters atOnce;

    @Autowired
    Erasure erasure;

    @Autowired
    People people;

    private Site site;
    private Visitor coordinator;
    private Visitor eva;
    private String email;

    @BeforeEach
    void anActivityToFollow() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
        eva = house.visitor();
        email = House.anEmail();
    }

    @Test
    void fromAThingsPageOneComesToTheFormThatSaysWhatOfAndHowOften() {
        var page = eva.open(at("/activities/mapa-zelene"));
        var form = eva.open(
                page.html().select("a:containsOwn(Chcem vedieť, čo bude ďalej)").attr("href"));
        assertThat(form.main()).contains("Mapa zelene", "raz za deň, ráno");
        assertThat(form.html().select("input[name=rhythm][checked]").attr("value"))
                .isEqualTo("daily");
        assertThat(eva.open(at("/follows/new")).main()).contains("v celom partnerstve");
        assertThat(eva.open("/en" + at("/follows/new")).main()).contains("in the whole partnership");
        assertThat(eva.open(at("/follows/new?thing=activities/x")).status()).isEqualTo(404);
    }

    @Test
    void fromADraftOneComesToNoFormAsNobodyCanFollowItYet() {
        anEvent().draft().saveAs(coordinator, site);
        var path = at("/events/stretnutie-pri-stole");
        assertThat(coordinator.open(path).html().select(".thread-place")).hasSize(1);
        assertThat(coordinator.open(path).html().select("a[href*=/follows/new?]"))
                .isEmpty();
        publish("published");
        assertThat(coordinator.open(path).html().select("a[href*=/follows/new?]"))
                .hasSize(1);
    }

    @Test
    void theMorningsLetterTellsWithAllItsWordsWhatIsNewAndNeverTwice() throws MessagingException {
        follow("activities/" + activity(), "daily");
        write("Prvých sto stromov", "Spočítali sme **sto stromov**.\n\nZajtra ideme ďalej.");
        write("Prvých dvesto stromov", "Ideme ďalej.");
        morning(TUESDAY);

        var letter = news(1).getLast();
        assertThat(letter.subject()).isEqualTo("2 novinky z toho, čo sledujete");
        assertThat(letter.text())
                .containsSubsequence(
                        "Aktivita: Mapa zelene",
                        "Novinka: Prvých dvesto stromov",
                        "Novinka: Prvých sto stromov",
                        "Spočítali sme sto stromov.",
                        "Zajtra ideme ďalej.",
                        "/updates/1");
        assertThat(letter.message().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        morning(TUESDAY.plusDays(1));
        assertThat(news(1)).hasSize(1);
        write("Tristo stromov", "Už len kúsok.");
        morning(TUESDAY.plusDays(2));
        assertThat(news(2).getLast().subject()).isEqualTo("Novinka: Tristo stromov");
    }

    @Test
    void whoFollowsBeforeTheyConfirmOrAfterTheyHadEnoughIsToldNothing() {
        var asked = ask("activities/" + activity(), "daily", email);
        write("Prvých sto stromov", "Spočítali sme ich.");
        morning(TUESDAY);
        assertThat(news(0)).isEmpty();
        eva.pressTheOnlyButton(eva.open(house.local(asked.links().getFirst())));
        write("Dvesto stromov", "Spočítali sme ich.");
        var own = eva.open(house.local(asked.links().get(1)));
        assertThat(eva.submit(own, "/withdrawal").main()).contains("Už vám o tom nepíšeme");
        morning(TUESDAY.plusDays(1));
        assertThat(news(0)).isEmpty();
    }

    @Test
    void whoWantsToHearAtOnceHearsTheFirstThingAtOnceAndTheRestAnHourLaterTogether() {
        follow("activities/" + activity(), "at-once");
        write("Prvých sto stromov", "Spočítali sme ich.");
        assertThat(news(1).getFirst().subject()).isEqualTo("Novinka: Prvých sto stromov");
        write("Dvesto stromov", "Ideme ďalej.");
        write("Tristo stromov", "Ideme ďalej.");
        atOnce.tell(site.id());
        assertThat(news(1)).hasSize(1);
        assertThat(atOnce.tell(site.id()))
                .hasValueSatisfying(
                        next -> assertThat(next).isAfter(Instant.now().plus(Duration.ofMinutes(58))));
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "update follow set heard_at = heard_at - interval '61 minutes' where partnership_id = :partnership")
                                .run());
        atOnce.tell(site.id());
        assertThat(news(2).getLast().subject()).isEqualTo("2 novinky z toho, čo sledujete");
        atOnce.tell(site.id());
        assertThat(news(2)).hasSize(2);
    }

    @Test
    void onceAWeekIsOnMonday() {
        follow("", "weekly");
        write("Prvých sto stromov", "Spočítali sme ich.");
        morning(TUESDAY);
        assertThat(news(0)).isEmpty();
        morning(TUESDAY.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        assertThat(news(1).getLast().text()).contains("Aktivita: Mapa zelene", "Novinka: Prvých sto stromov");
    }

    @Test
    void whoFollowsAThingAndAllIsToldOnce() {
        follow("activities/" + activity(), "at-once");
        follow("", "daily");
        write("Prvých sto stromov", "Spočítali sme ich.");
        assertThat(news(1)).hasSize(1);
        morning(TUESDAY);
        assertThat(news(1)).hasSize(1);
    }

    @Test
    void whatIsTakenBackIsNotToldAndPublishedAgainTellsNobodyTwice() {
        follow("", "daily");
        anEvent().saveAs(coordinator, site);
        publish("draft");
        morning(TUESDAY);
        assertThat(news(0)).isEmpty();
        publish("published");
        morning(TUESDAY.plusDays(1));
        assertThat(news(1).getLast().subject()).isEqualTo("Nové podujatie: Stretnutie pri stole");
        publish("draft");
        publish("published");
        morning(TUESDAY.plusDays(2));
        assertThat(news(1)).hasSize(1);
    }

    @Test
    void whatChangesIsToldAgainAsItIsNow() {
        follow("", "daily");
        anEvent().saveAs(coordinator, site);
        morning(TUESDAY);
        var form = coordinator.open(desk());
        coordinator.submit(form, desk(), Map.of("starts", "16:00"));
        coordinator.submit(coordinator.open(desk()), desk(), Map.of("starts", "15:00", "place_sk", "Knižnica"));
        morning(TUESDAY.plusDays(1));
        var letter = news(2).getLast();
        assertThat(letter.subject()).isEqualTo("Podujatie má iný čas alebo miesto: Stretnutie pri stole");
        assertThat(letter.text()).contains("15:00", "Knižnica").doesNotContain("16:00");
        coordinator.submit(coordinator.open(desk()), desk(), Map.of("title_sk", "Pri okrúhlom stole"));
        morning(TUESDAY.plusDays(2));
        assertThat(news(2)).hasSize(2);
    }

    @Test
    void aMailProgramEndsTheLettersByOnePostButNotThoseOfOnesOwnDoings() throws MessagingException {
        follow("", "daily");
        write("Prvých sto stromov", "Spočítali sme ich.");
        morning(TUESDAY);
        var header = news(1).getLast().message().getHeader("List-Unsubscribe")[0];
        var address = house.local(header.substring(1, header.length() - 1));
        var program = house.visitor();
        assertThat(program.open(address).main()).contains("Nechcete už tieto e-maily?");
        assertThat(program.postOnly(address, Map.of("List-Unsubscribe", "One-Click"))
                        .status())
                .isEqualTo(200);
        write("Dvesto stromov", "Ideme ďalej.");
        morning(TUESDAY.plusDays(1));
        assertThat(news(1)).hasSize(1);

        follow("activities/" + activity(), "daily");
        write("Tristo stromov", "Ideme ďalej.");
        morning(TUESDAY.plusDays(2));
        assertThat(news(2).getLast().text())
                .contains("Tristo stromov", "Dvesto stromov")
                .doesNotContain("Prvých sto");
    }

    @Test
    void oneChangesHowOftenFromTheLetterAndEndsItOnesOwnPage() {
        var letter = follow("activities/" + activity(), "daily");
        var own = eva.open(house.local(letter.links().get(1)));
        var changed = eva.submit(own, own.address().getPath(), Map.of("rhythm", "weekly"));
        assertThat(changed.main()).contains("Odteraz píšeme takto.", "raz za týždeň");
        write("Prvých sto stromov", "Spočítali sme ich.");
        morning(TUESDAY);
        assertThat(news(0)).isEmpty();
        var mine = eva.open(house.local(letter.links().get(2)));
        assertThat(mine.main()).contains("Sledujem", "Mapa zelene", "raz za týždeň");
        assertThat(eva.submit(mine, "/withdrawal").main()).contains("Už vám o tom nepíšeme");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''               | eva@example.org | monthly | #rhythm-error
            ''               | eva             | daily   | #email-error
            ''               | ''              | daily   | #email-error
            activities/x     | eva@example.org | daily   | #thing-error
            nothing/at/all   | eva@example.org | daily   | #thing-error
            """)
    void whatIsWrongIsSaidByItsField(String thing, String address, String rhythm, String error) {
        var refused = eva.post(at("/follows"), Map.of("thing", thing, "email", address, "rhythm", rhythm));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts(error)).hasSize(1);
        assertThat(refused.typed("#email")).isEqualTo(address);
    }

    @Test
    void whoFollowsTheSameThingAgainFollowsItOnceInTheNewRhythm() {
        follow("", "daily");
        var letter = follow("", "weekly");
        write("Prvých sto stromov", "Spočítali sme ich.");
        morning(TUESDAY);
        assertThat(news(0)).isEmpty();
        assertThat(eva.open(house.local(letter.links().get(2))).texts(".mine__thing"))
                .filteredOn(text -> text.contains("raz za týždeň"))
                .hasSize(1);
    }

    @Test
    void whoIsErasedIsToldNothing() {
        follow("", "daily");
        write("Prvých sto stromov", "Spočítali sme ich.");
        erasure.erase(
                site.id(),
                house.db()
                        .in(
                                site.id(),
                                () -> people.byEmail(new EmailAddress(email))
                                        .orElseThrow()
                                        .id()));
        morning(TUESDAY);
        assertThat(house.db()
                        .in(
                                site.id(),
                                () -> house.db()
                                        .sql(
                                                "select count(*)::int as many from follow where partnership_id = :partnership and kind <> 'desk'")
                                        .<Integer>one(row -> row.integer("many"))))
                .isZero();
        assertThat(news(0)).isEmpty();
    }

    @Test
    void anEnglishReaderIsWrittenToInEnglish() {
        var before = house.lettersSoFar(email);
        eva.post("/en" + at("/follows"), Map.of("thing", "", "email", email, "rhythm", "daily"));
        var asked = house.letters(email, before + 1).getLast();
        eva.pressTheOnlyButton(eva.open(house.local(asked.links().getFirst())));
        write("Prvých sto stromov", "Spočítali sme ich.");
        morning(TUESDAY);
        assertThat(house.letters(email, before + 2).getLast().subject()).isEqualTo("News: Prvých sto stromov");
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }

    private ArrivedLetter ask(String thing, String rhythm, String address) {
        var before = house.lettersSoFar(address);
        var sent = eva.post(at("/follows"), Map.of("thing", thing, "email", address, "rhythm", rhythm));
        assertThat(sent.heading()).isEqualTo("Pozrite sa do e-mailu");
        return house.letters(address, before + 1).getLast();
    }

    private ArrivedLetter follow(String thing, String rhythm) {
        var letter = ask(thing, rhythm, email);
        assertThat(eva.pressTheOnlyButton(eva.open(house.local(letter.links().getFirst())))
                        .main())
                .contains("Budeme vám písať");
        return letter;
    }

    private String activity() {
        return house.db()
                .in(site.id(), () -> house.db().sql("select id from activity").one(row -> row.uuid("id")))
                .toString();
    }

    private Seen write(String title, String text) {
        var form = coordinator.open(at("/desk/updates/new"));
        return coordinator.submit(
                form, "/desk/updates", Map.of("title_sk", title, "text_sk", text, "about", "activities/" + activity()));
    }

    private String desk() {
        return at("/desk/events/"
                + house.db()
                        .in(
                                site.id(),
                                () -> house.db().sql("select id from event").one(row -> row.uuid("id"))));
    }

    private void publish(String publication) {
        coordinator.submit(coordinator.open(desk()), desk(), Map.of("publication", publication));
    }

    private void morning(LocalDate day) {
        var moment = day.atTime(LocalTime.of(7, 30)).atZone(Words.ZONE).toInstant();
        clock.later(Duration.between(Instant.now(), moment), () -> house.anHourlyRound(site));
    }

    /** What came besides letters that ask for a confirmation. */
    private List<ArrivedLetter> news(int atLeast) {
        var asked = house.letters(email, 0).stream().filter(FollowingTest::asks).count();
        return house.letters(email, (int) asked + atLeast).stream()
                .filter(letter -> !asks(letter))
                .toList();
    }

    private static boolean asks(ArrivedLetter letter) {
        return letter.subject().equals("Máme vám písať, čo je nové?");
    }
}
