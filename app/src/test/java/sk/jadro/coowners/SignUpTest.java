package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;
import static sk.jadro.coowners.TypedSignUp.confirming;
import static sk.jadro.coowners.TypedSignUp.managing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Site;
import sk.jadro.support.CountedQueries;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class SignUpTest {
    @Autowired
    House house;

    @Autowired
    Db db;

    @Autowired
    MovableClock clock;

    @Autowired
    CountedQueries queries;

    private Site site;
    private Visitor coordinator;
    private Visitor visitor;
    private String page;

    @BeforeEach
    void anActivityWithoutNames() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
        visitor = house.visitor();
        page = "/" + site.slug() + "/activities/mapa-zelene";
    }

    @Test
    void aNameStandsInTheColumnOnceItsOwnerConfirmedItByTheButton() {
        var signUp = aSignUp().with("offer", "prinesiem lopatu");
        var sent = signUp.send(visitor, page);
        assertThat(sent.heading()).isEqualTo("Pozrite sa do e-mailu");
        assertThat(sent.main()).contains(signUp.email());
        assertThat(names()).isEmpty();

        var letter = house.lastLetter(signUp.email());
        assertThat(letter.subject()).isEqualTo("Potvrďte, že sa chcete pripísať");
        assertThat(letter.text()).contains("k aktivite: Mapa zelene.");
        var confirmation = visitor.open(house.local(confirming(letter)));
        assertThat(confirmation.main()).contains("Eva Kráľová", "verejnosť", "prinesiem lopatu", "Mapa zelene");
        assertThat(names()).as("a link that a mail scanner follows").isEmpty();

        var done = visitor.pressTheOnlyButton(confirmation);
        assertThat(done.heading()).isEqualTo("Hotovo, rátame s vami");
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(visitor.open(page).texts(".name__offer")).containsExactly("prinesiem lopatu");
    }

    @Test
    void aSecondPressOfTheButtonChangesNothing() {
        var signUp = aSignUp();
        var letter = signUp.confirm(house, visitor, page);
        var again = visitor.ask("POST", house.local(confirming(letter)), "", "Sec-Fetch-Site", "same-origin");
        assertThat(again.status()).isEqualTo(303);
        assertThat(names()).containsExactly("Eva Kráľová");
    }

    @Test
    void nothingButThePartIsChosenInAdvance() {
        var form = visitor.open(page).form("/co-owners");
        assertThat(form.select("[checked]").eachAttr("value")).containsExactly("owner");
        assertThat(form.select("option[selected]").eachAttr("value")).allMatch(String::isEmpty);
        assertThat(form.select("input[type=checkbox]").eachAttr("name")).containsOnly("offers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name       | Napíšte meno a priezvisko.
            email      | Napíšte e-mailovú adresu.
            side       | Vyberte stranu: mestský úrad, občianska spoločnosť,
            visibility | Vyberte, ako sa má meno ukázať.
            """)
    void whatIsMissingIsSaidBesideItsFieldAndTheRestIsStillThere(String field, String said) {
        var signUp = aSignUp().with("offer", "prinesiem lopatu").without(field);
        var again = signUp.send(visitor, page);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts("#" + field + "-error"))
                .singleElement()
                .asString()
                .contains(said);
        assertThat(again.errors()).hasSize(1);
        assertThat(again.texts(".govuk-error-summary a")).hasSize(1);
        assertStillThere(again, signUp);
        assertThat(again.one("#offer").attr("value")).isEqualTo("prinesiem lopatu");
        assertThat(rows("sign_up")).isZero();
    }

    @Test
    void inEnglishItIsSaidInEnglish() {
        var again = aSignUp().without("name").send(visitor, "/en" + page);
        assertThat(again.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(again.errors().getFirst()).doesNotContain("treba").isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eva",
                "eva@",
                "@example.org",
                "eva@example",
                "eva kráľová@example.org",
                "eva@exa mple.org",
                "a@b@c.sk"
            })
    void anAddressThatIsNoneIsSaidBesideItsField(String email) {
        var again = aSignUp().with("email", email).send(visitor, page);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one("#email").attr("value")).isEqualTo(email);
        assertThat(again.texts("#email-error")).hasSize(1);
    }

    @Test
    void aNameOfMoreThanTwoHundredCharactersIsTooLong() {
        var again = aSignUp().with("name", "a".repeat(201)).send(visitor, page);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one("#name-error").text()).contains("200", "201");
        assertThat(again.one("#name").attr("value")).hasSize(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            full     | Eva Kráľová | prinesiem lopatu
            initials | E. K.       | prinesiem lopatu
            none     | -           | -
            """)
    void aNameIsShownAsChosenAndWhatItsOwnerOffersUnderAShownNameOnly(String visibility, String shown, String offer) {
        aSignUp()
                .with("visibility", visibility)
                .with("offer", "prinesiem lopatu")
                .confirm(house, visitor, page);
        assertThat(names()).isEqualTo(shown == null ? List.of() : List.of(shown));
        assertThat(visitor.open(page).texts(".name__offer")).isEqualTo(offer == null ? List.of() : List.of(offer));
        if (shown == null) {
            assertThat(visitor.open(page).main()).contains("1 človek bez zverejneného mena");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, a ďalší 1 človek", "2, a ďalší 2 ľudia", "5, a ďalších 5 ľudí"})
    void thoseNotShownAreCounted(int people, String said) {
        aSignUp().confirm(house, visitor, page);
        for (int i = 0; i < people; i++) {
            aSignUp().with("visibility", "none").confirm(house, visitor, page);
        }
        assertThat(visitor.open(page).texts(".name--more")).containsExactly(said);
    }

    @Test
    void theConsentKeepsTheExactWordsThatStoodBesideTheChoice() {
        var form = visitor.open(page).form("/co-owners");
        var hint = form.select("#visibility-hint").text();
        aSignUp().confirm(house, visitor, page);
        record Kept(String purpose, String words, String how, boolean withdrawn) {}
        var consents = db.in(
                site.id(),
                () -> db.sql("select purpose, words, how, withdrawn_at is not null as withdrawn from consent")
                        .list(row -> new Kept(
                                row.string("purpose"), row.string("words"), row.string("how"), row.bool("withdrawn"))));
        assertThat(consents).hasSize(1);
        var kept = consents.getFirst();
        assertThat(kept.purpose()).isEqualTo("show-name");
        assertThat(kept.how()).isEqualTo("form");
        assertThat(kept.withdrawn()).isFalse();
        assertThat(kept.words().replaceAll("\\s+", " ")).contains(hint);
    }

    @Test
    void theWordsNameWhereTheNameWillStandAndAgreeWithTheForm() {
        anActivity().with("title_sk", "Lavičky").with("slug", "lavicky").saveAs(coordinator, site);
        var one = visitor.open(page).one("#visibility-hint").text();
        var list = visitor.open("/" + site.slug() + "/activities");
        var several = list.one("#visibility-hint").text();
        assertThat(one).contains("stránke tejto aktivity");
        assertThat(several).contains("stránkach aktivít, ktoré ste vybrali").doesNotContain("tejto");
        for (var words : List.of(one, several)) {
            assertThat(words).contains("úvodnej stránke", "zozname aktivít", "vytlačených");
        }
        var chosen =
                list.html().select("input[name=activity]").eachAttr("value").subList(0, 1);
        var signUp = aSignUp().with("activity", chosen);
        visitor.submit(list, "/sign-ups", signUp.fields());
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(house.lastLetter(signUp.email())))));
        var kept = db.in(site.id(), () -> db.sql("select words from consent").one(row -> row.string("words")));
        assertThat(kept).endsWith(several);
    }

    @Test
    void theLetterIsSignedWithTheCityAndSpeaksOfOneActivityWhereThereIsOne() {
        var signUp = aSignUp();
        signUp.send(visitor, page);
        assertThat(house.lastLetter(signUp.email()).text())
                .contains("Ak už pri tejto aktivite vaše meno je", "Ak ste o nič také nežiadali")
                .endsWith("Partnerstvo na skúšku, Skúšobné\n");
    }

    @Test
    void whoShowsNoNameGivesNoConsent() {
        aSignUp().with("visibility", "none").confirm(house, visitor, page);
        assertThat(rows("consent")).isZero();
    }

    @Test
    void severalActivitiesAreOneFormAndOneLetter() {
        anActivity().with("title_sk", "Lavičky").with("slug", "lavicky").saveAs(coordinator, site);
        anActivity().with("title_sk", "Voda").with("slug", "voda").saveAs(coordinator, site);
        var list = visitor.open("/" + site.slug() + "/activities");
        var chosen =
                list.html().select("input[name=activity]").eachAttr("value").subList(0, 2);
        var signUp = aSignUp().with("activity", chosen);
        visitor.submit(list, "/sign-ups", signUp.fields());

        var letters = house.letters(signUp.email(), 1);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().text()).contains("k aktivitám: Mapa zelene, Lavičky.");
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(letters.getFirst()))));
        assertThat(visitor.open("/" + site.slug() + "/activities").texts(".column .name bdi"))
                .containsExactly("Eva Kráľová", "Eva Kráľová");
    }

    @Test
    void whoChoosesNoActivityIsAskedTo() {
        var list = visitor.open("/" + site.slug() + "/activities");
        var again = visitor.submit(list, "/sign-ups", aSignUp().fields());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).anyMatch(error -> error.contains("Vyberte aspoň jednu aktivitu."));
        assertStillThere(again, aSignUp().with("email", again.one("#email").attr("value")));
    }

    @Test
    void theAnswerNeverTellsWhetherAnAddressIsKnown() {
        var known = aSignUp();
        known.confirm(house, visitor, page);
        var toKnown = known.with("name", "Niekto iný").send(house.visitor(), page);
        var toUnknown = aSignUp().with("name", "Niekto iný").send(house.visitor(), page);
        assertThat(withoutSecrets(toKnown, known.email()))
                .isEqualTo(
                        withoutSecrets(toUnknown, toUnknown.one("main strong").text()));
    }

    @Test
    void aRepeatChangesNothingUntilItsOwnLinkIsConfirmed() {
        var signUp = aSignUp();
        signUp.confirm(house, visitor, page);
        signUp.with("name", "Eva Nováková").with("offer", "iné").send(visitor, page);
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(rows("co_owner")).isEqualTo(1);

        var second = house.letters(signUp.email(), 2).getLast();
        assertThat(second.text()).contains("doteraz uvedené údaje zostávajú");
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(second))));
        assertThat(names()).containsExactly("Eva Nováková");
        assertThat(rows("co_owner")).isEqualTo(1);
        assertThat(rows("person")).as("with the coordinator").isEqualTo(2);
    }

    @Test
    void capitalsInAnAddressMakeNoOtherPerson() {
        var signUp = aSignUp();
        signUp.confirm(house, visitor, page);
        signUp.with("email", signUp.email().toUpperCase(java.util.Locale.ROOT)).send(visitor, page);
        assertThat(rows("co_owner")).isEqualTo(1);
    }

    @Test
    void theLetterCanBeSentAgainAndBothItsLinksOpen() {
        var signUp = aSignUp();
        var sent = signUp.send(visitor, page);
        var again = visitor.submit(sent, "/letters");
        assertThat(again.main()).contains("E-mail sme poslali znova.");
        for (var letter : house.letters(signUp.email(), 2)) {
            assertThat(visitor.open(house.local(confirming(letter))).status()).isEqualTo(200);
        }
    }

    @Test
    void aMistypedAddressCanBeMendedAndTheFirstLettersLinksOpenNothing() {
        var signUp = aSignUp();
        var sent = signUp.send(visitor, page);
        var wrong = house.lastLetter(signUp.email());
        var right = House.anEmail();
        var mended = visitor.submit(sent, "/address", Map.of("email", right));
        assertThat(mended.main())
                .contains("Adresu sme opravili")
                .contains(right)
                .doesNotContain(signUp.email());

        assertThat(visitor.open(house.local(confirming(wrong))).status()).isEqualTo(410);
        assertThat(visitor.open(house.local(managing(wrong))).status()).isEqualTo(410);
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(house.lastLetter(right)))));
        assertThat(names()).containsExactly("Eva Kráľová");
        assertThat(emails()).contains(right).doesNotContain(signUp.email());
    }

    @Test
    void anAddressIsMendedByAnAddress() {
        var sent = aSignUp().send(visitor, page);
        var again = visitor.submit(sent, "/address", Map.of("email", "eva@"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one("#email").attr("value")).isEqualTo("eva@");
        assertThat(again.texts("#email-error")).hasSize(1);
    }

    @Test
    void whatNobodyConfirmsIsForgottenAfterSevenDays() {
        var lapsing = aSignUp();
        lapsing.send(visitor, page);
        var staying = aSignUp().with("name", "Zora Stála");
        staying.confirm(house, visitor, page);
        var confirm = confirming(house.lastLetter(lapsing.email()));

        clock.later(Duration.ofDays(6), () -> house.anHourlyRound(site));
        assertThat(emails()).contains(lapsing.email());

        clock.later(Duration.ofDays(8), () -> {
            assertThat(visitor.open(house.local(confirm)).status()).isEqualTo(410);
            house.anHourlyRound(site);
        });
        assertThat(emails()).contains(staying.email()).doesNotContain(lapsing.email());
        assertThat(names()).containsExactly("Zora Stála");
        assertThat(rows("sign_up")).isEqualTo(1);
    }

    @Test
    void whatSomebodyElseMistypedDoesNotHarmWhoReallyHasTheAddress() {
        var owner = aSignUp();
        owner.send(visitor, page);
        var letter = house.lastLetter(owner.email());
        var other = house.visitor();
        var sent = owner.with("name", "Iná Osoba").send(other, page);
        other.submit(sent, "/address", Map.of("email", House.anEmail()));

        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(letter))));
        assertThat(names()).containsExactly("Eva Kráľová");
    }

    @Test
    void namesSortAsSlovakDoes() {
        for (var name : List.of("Žofia", "Chovan", "Ľudmila", "Cyril", "Čeliga", "Dana", "Ivan", "Hana", "Lenka")) {
            aSignUp().with("name", name).confirm(house, visitor, page);
        }
        assertThat(names())
                .containsExactly("Cyril", "Čeliga", "Dana", "Hana", "Chovan", "Ivan", "Lenka", "Ľudmila", "Žofia");
    }

    @Test
    void theActivityAsksTheDatabaseEquallyOftenForOneNameAndForThree() {
        aSignUp().confirm(house, visitor, page);
        var withOne = queries.during(() -> visitor.open(page));
        aSignUp().confirm(house, visitor, page);
        aSignUp().confirm(house, visitor, page);
        var withThree = queries.during(() -> visitor.open(page));
        assertThat(withThree).hasSameSizeAs(withOne).hasSize(13);
    }

    @Test
    void theListAsksTheDatabaseEquallyOftenForOneActivityAndForThree() {
        var list = "/" + site.slug() + "/activities";
        aSignUp().confirm(house, visitor, page);
        var withOne = queries.during(() -> visitor.open(list));
        anActivity().with("slug", "lavicky").saveAs(coordinator, site);
        anActivity().with("slug", "voda").saveAs(coordinator, site);
        aSignUp().confirm(house, visitor, "/" + site.slug() + "/activities/voda");
        var withThree = queries.during(() -> visitor.open(list));
        assertThat(withThree).hasSameSizeAs(withOne).hasSize(6);
    }

    private List<String> names() {
        return visitor.open(page).texts(".column .name > bdi:not(.name__offer)");
    }

    private static void assertStillThere(Seen again, TypedSignUp signUp) {
        signUp.fields().forEach((field, value) -> {
            switch (field) {
                case "side" ->
                    assertThat(again.one("#side option[selected]").attr("value"))
                            .isEqualTo(value);
                case "visibility" ->
                    assertThat(again.one("input[name=visibility][checked]").attr("value"))
                            .isEqualTo(value);
                default -> assertThat(again.one("#" + field).attr("value")).isEqualTo(value);
            }
        });
    }

    /** The page but for what differs between any two: its ticket and the address typed. */
    private static String withoutSecrets(Seen page, String email) {
        var ticket = Pattern.compile("[A-Za-z0-9_-]{43}");
        return page.status()
                + ticket.matcher(page.text().replace(email, "EMAIL")).replaceAll("TICKET");
    }

    private List<String> emails() {
        return db.in(
                site.id(),
                () -> db.sql("select email from person where email is not null").list(row -> row.string("email")));
    }

    private int rows(String table) {
        return db.in(
                site.id(),
                () -> db.sql("select count(*)::int as rows from " + table).one(row -> row.integer("rows")));
    }
}
