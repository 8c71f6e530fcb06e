package sk.jadro.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** For whom people act: as they say, as others confirm, and as it ends. */
@JadroTest
class OrganisationsTest {
    private static final String LABYRINT = "OZ Labyrint";

    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    Erasure erasure;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;
    private String page;

    @BeforeEach
    void anActivityWithoutNames() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        anActivity().saveAs(coordinator, site);
        reader = house.visitor();
        page = at("/activities/mapa-zelene");
    }

    @Test
    void anOrganisationStandsBesideANameOnceACoordinatorConfirmedIt() {
        somebody("Eva Kráľová", LABYRINT);
        assertThat(reader.open(page).main()).contains("Eva Kráľová").doesNotContain(LABYRINT);
        assertThat(reader.open(at("/organisations")).main()).contains("Zatiaľ tu nie je žiadna organizácia.");
        assertThat(reader.open(at("/organisations/oz-labyrint")).status()).isEqualTo(404);
        assertThat(coordinator.open(at("/desk")).texts(".matter__title")).contains("Organizácia čaká na potvrdenie");

        assertThat(confirmAll(LABYRINT).main()).contains("Potvrdené.");
        assertThat(reader.open(page).texts(".name__offer")).containsExactly(LABYRINT);
        assertThat(reader.open(at("/organisations")).main()).contains(LABYRINT, "1 človek");
        assertThat(reader.open(at("/organisations/oz-labyrint")).main())
                .contains("koná 1 človek", "Čo jej ľudia nesú", "Mapa zelene")
                .doesNotContain("Eva");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title"))
                .doesNotContain("Organizácia čaká na potvrdenie");
    }

    @Test
    void somebodyOfItConfirmsAnotherOneAndNobodyThemselves() {
        var eva = somebody("Eva Kráľová", LABYRINT);
        confirmAll(LABYRINT);
        var jan = somebody("Ján Uhlík", "oz  LABYRINT");

        assertThat(reader.open(mine(jan)).main())
                .contains("Čaká, kým to potvrdí niekto z nej")
                .doesNotContain("Áno, koná");
        var own = ownClaim(reader.open(mine(jan)));
        assertThat(reader.postOnly(at("/mine/organisations/" + own + "/confirmation"), Map.of())
                        .status())
                .isEqualTo(404);

        var asked = reader.open(mine(eva));
        assertThat(asked.main()).contains("Ján Uhlík hovorí, že za ňu tiež koná. Je to tak?");
        assertThat(reader.submit(asked, "/confirmation").main()).contains("Potvrdené.");
        assertThat(reader.open(page).texts(".name__offer")).containsExactly(LABYRINT, LABYRINT);
        assertThat(reader.open(at("/organisations")).main()).contains("2 ľudia");
    }

    @Test
    void whoIsRefusedIsNotShownAndGainsNothingByWritingItAgain() {
        var eva = somebody("Eva Kráľová", LABYRINT);
        confirmAll(LABYRINT);
        var jan = somebody("Ján Uhlík", LABYRINT);
        reader.submit(reader.open(mine(eva)), "/refusal");
        aSignUp()
                .with("name", "Ján Uhlík")
                .with("email", jan.email())
                .with("organisation", "OZ LABYRINT")
                .confirm(house, reader, page);
        assertThat(reader.open(page).texts(".name__offer")).containsExactly(LABYRINT);
        assertThat(reader.open(mine(eva)).main()).doesNotContain("Ján Uhlík");
        assertThat(reader.open(mine(jan)).main()).contains("Nepotvrdili to.");
    }

    @Test
    void oneWhoLeavesLeavesTheOthersAndMayComeBackForAWeek() {
        var eva = somebody("Eva Kráľová", LABYRINT);
        var jan = somebody("Ján Uhlík", LABYRINT);
        confirmAll(LABYRINT);
        confirmAll(LABYRINT);

        var left = leave(eva);
        assertThat(left.main()).contains("Už za ňu nekonáte. Ak to bol omyl");
        assertThat(reader.open(page).texts(".name__offer")).containsExactly(LABYRINT);
        assertThat(reader.submit(left, "/return").main()).contains("Opäť za ňu konáte.");
        assertThat(reader.open(page).texts(".name__offer")).containsExactly(LABYRINT, LABYRINT);

        leave(eva);
        leave(jan);
        assertThat(reader.open(at("/organisations/oz-labyrint")).status()).isEqualTo(404);
        clock.later(Duration.ofDays(8), () -> house.anHourlyRound(site));
        assertThat(coordinator.open(at("/desk/organisations")).main()).doesNotContain(LABYRINT);
        assertThat(rows("organisation_claim")).isZero();
        assertThat(rows("organisation")).isZero();
    }

    @Test
    void whoIsErasedActsForNobodyAnyMore() {
        var eva = somebody("Eva Kráľová", LABYRINT);
        confirmAll(LABYRINT);
        erasure.erase(site.id(), person(eva));
        assertThat(reader.open(page).main()).doesNotContain(LABYRINT, "Eva");
        assertThat(reader.open(at("/organisations")).main()).doesNotContain(LABYRINT);
        assertThat(coordinator.open(at("/desk/co-owners.csv")).text()).doesNotContain(LABYRINT, "Eva");
        assertThat(rows("organisation_claim")).isZero();
    }

    @Test
    void aNewNameKeepsTheOldAddressAndThoseWhoWriteTheOldName() {
        somebody("Eva Kráľová", LABYRINT);
        confirmAll(LABYRINT);
        var desk = deskOf(LABYRINT);
        var saved = coordinator.submit(desk, path(desk), Map.of("name", "Občianske združenie Labyrint"));
        assertThat(saved.heading()).isEqualTo("Občianske združenie Labyrint");
        assertThat(reader.openOnly(at("/organisations/oz-labyrint")).header("Location"))
                .endsWith("/organisations/obcianske-zdruzenie-labyrint");
        assertThat(reader.open(page).texts(".name__offer")).containsExactly("Občianske združenie Labyrint");

        somebody("Ján Uhlík", LABYRINT);
        assertThat(coordinator.open(at("/desk/organisations")).texts("tbody th"))
                .containsExactly("Občianske združenie Labyrint");
        assertThat(coordinator.open(at("/desk/history")).main()).contains("Občianske združenie Labyrint");
    }

    @Test
    void twoWhoRenameItAtOnceNoticeEachOther() {
        somebody("Eva Kráľová", LABYRINT);
        var seen = deskOf(LABYRINT);
        coordinator.submit(seen, path(seen), Map.of("name", "Labyrint, o. z."));
        var second = coordinator.submit(seen, path(seen), Map.of("name", "Labyrint Radvaň"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.main()).contains("Labyrint, o. z.");
        assertThat(second.typed("#name")).isEqualTo("Labyrint Radvaň");
    }

    @Test
    void theNameOfAnotherOneIsRefusedAtItsField() {
        somebody("Eva Kráľová", LABYRINT);
        somebody("Ján Uhlík", "Klub Radvaň");
        var desk = deskOf(LABYRINT);
        var refused = coordinator.submit(desk, path(desk), Map.of("name", "klub radvan"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#name-error"))
                .singleElement()
                .asString()
                .contains("Taký názov už má iná organizácia");
        assertThat(refused.typed("#name")).isEqualTo("klub radvan");
        assertThat(coordinator.submit(desk, path(desk), Map.of("name", " ")).status())
                .isEqualTo(422);
    }

    @Test
    void twoThatAreOneAreMergedAndOneThatIsNotIsSeparatedAgain() {
        somebody("Eva Kráľová", LABYRINT);
        confirmAll(LABYRINT);
        somebody("Ján Uhlík", "Klub Labyrint");
        confirmAll("Klub Labyrint");
        assertThat(reader.open(page).texts(".name__offer")).containsExactlyInAnyOrder(LABYRINT, "Klub Labyrint");

        var desk = deskOf("Klub Labyrint");
        var into = desk.html().select("#same_as option").stream()
                .filter(option -> option.text().equals(LABYRINT))
                .findFirst()
                .orElseThrow()
                .attr("value");
        var merged = coordinator.submit(desk, "/merging", Map.of("same_as", into));
        assertThat(merged.heading()).isEqualTo(LABYRINT);
        assertThat(reader.open(page).texts(".name__offer")).containsExactly(LABYRINT, LABYRINT);
        assertThat(reader.openOnly(at("/organisations/klub-labyrint")).header("Location"))
                .endsWith("/organisations/oz-labyrint");
        assertThat(coordinator.open(at("/desk/organisations")).texts("tbody th"))
                .containsExactly(LABYRINT);

        var separated = coordinator.submit(merged, "/separation");
        assertThat(separated.heading()).isEqualTo("Klub Labyrint");
        assertThat(reader.open(page).texts(".name__offer")).containsExactlyInAnyOrder(LABYRINT, "Klub Labyrint");
        assertThat(reader.open(at("/organisations/klub-labyrint")).status()).isEqualTo(200);
    }

    @Test
    void itIsMergedWithNothingUnlessOneIsChosen() {
        somebody("Eva Kráľová", LABYRINT);
        somebody("Ján Uhlík", "Klub Radvaň");
        var desk = deskOf(LABYRINT);
        assertThat(coordinator.submit(desk, "/merging").texts("#same_as-error")).hasSize(1);
        var own = path(desk).replaceFirst(".*/", "");
        assertThat(coordinator.submit(desk, "/merging", Map.of("same_as", own)).status())
                .isEqualTo(422);
        assertThat(coordinator.open(at("/desk/organisations")).texts("tbody th"))
                .hasSize(2);
    }

    @Test
    void whatSomebodyWroteIsThereWhenTheyChangeItAndGoesWhenTheyTakeItOut() {
        var eva = somebody("Eva Kráľová", LABYRINT);
        confirmAll(LABYRINT);
        var form = reader.open(house.local(eva.letter().links().get(1)));
        assertThat(form.typed("#organisation")).isEqualTo(LABYRINT);
        reader.submit(form, path(form).replaceFirst(".*/", "/"), Map.of("organisation", ""));
        assertThat(reader.open(page).main()).contains("Eva Kráľová").doesNotContain(LABYRINT);
    }

    @Test
    void aNameOfHundredsOfLettersOrOfNoneThatAsciiHasIsNoError() {
        var refused = aSignUp().with("organisation", "x".repeat(151)).send(reader, page);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#organisation-error")).hasSize(1);
        somebody("Eva Kráľová", "Громада");
        confirmAll("Громада");
        assertThat(reader.open(page).texts(".name__offer")).containsExactly("Громада");
    }

    @Test
    void programsReadThemWithoutAnybodysName() {
        somebody("Eva Kráľová", LABYRINT);
        var api = "/api/v1/" + site.slug() + "/organisations";
        assertThat(reader.open(api).text()).doesNotContain(LABYRINT);
        confirmAll(LABYRINT);
        assertThat(reader.open(api).text()).contains("\"people\":1", LABYRINT).doesNotContain("Eva");
        assertThat(reader.open(at("/search?q=labyrint")).main()).contains(LABYRINT);
    }

    /** Somebody under the activity. */
    private record Somebody(String email, ArrivedLetter letter) {}

    private Somebody somebody(String name, String organisation) {
        var signUp = aSignUp().with("name", name).with("organisation", organisation);
        return new Somebody(signUp.email(), signUp.confirm(house, reader, page));
    }

    private Seen deskOf(String organisation) {
        var list = coordinator.open(at("/desk/organisations"));
        return coordinator.open(list.html().select("tbody th a").stream()
                .filter(link -> link.text().equals(organisation))
                .findFirst()
                .orElseThrow()
                .attr("href"));
    }

    /** Confirms the first who waits for a word. */
    private Seen confirmAll(String organisation) {
        return coordinator.submit(deskOf(organisation), "/confirmation");
    }

    private Seen leave(Somebody somebody) {
        return reader.submit(
                reader.open(mine(somebody)),
                "/mine/organisations/" + ownClaim(reader.open(mine(somebody))) + "/withdrawal");
    }

    private static String ownClaim(Seen mine) {
        return mine.html()
                .select("form[action*=/mine/organisations/][action$=/withdrawal]")
                .attr("action")
                .replaceAll(".*/organisations/|/withdrawal", "");
    }

    private String mine(Somebody somebody) {
        return house.local(somebody.letter().links().get(2));
    }

    private UUID person(Somebody somebody) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select id from person where email = :email")
                                .set("email", somebody.email())
                                .one(row -> row.uuid("id")));
    }

    private long rows(String table) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db().sql("select count(*) from " + table).one(row -> row.number("count")));
    }

    private static String path(Seen seen) {
        return seen.address().getPath();
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
