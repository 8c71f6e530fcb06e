package sk.jadro.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class PartnershipsTest {
    /** The steps ahead on the desk that are texts. */
    private static final String TO_WRITE = "#steps ~ .steps a[href*=/texts/]";

    private static final String ACTIVITY = "/activities/jednoduchsi-jazyk";

    @Autowired
    House house;

    @Autowired
    Partnerships partnerships;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "en",
                "sk",
                "sign-in",
                "sign-out",
                "api",
                "health",
                "dev",
                "assets",
                "error",
                "Zvolen",
                "žilina",
                "banska bystrica",
                "-zvolen",
                "zvolen-",
                "banska--bystrica",
                "banska_bystrica",
                "a/b",
                "..",
                "zvolen?",
                "zvolen\n",
                "1234567890123456789012345678901234567890123456789012345678901"
            })
    void whatCannotBeginAddressesIsRefused(String slug) {
        assertThatThrownBy(() -> partnerships.found(slug, Text.sk("P"), Text.sk("M")))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.key()).isEqualTo("partnership.slug.invalid"));
    }

    @Test
    void twoPartnershipsDoNotShareAddresses() {
        var site = house.aPartnership();

        assertThatThrownBy(() -> partnerships.found(site.slug(), Text.sk("Iné"), Text.sk("Inde")))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.key()).isEqualTo("partnership.slug.taken"));
        assertThat(partnerships.bySlug(site.slug())).contains(site);
    }

    @Test
    void aNewPartnershipHasNothingInvented() {
        var site = house.aPartnership();

        assertThat(site.sample()).isFalse();
        assertThat(house.visitor().open("/" + site.slug()).html().select("aside.sample"))
                .isEmpty();
        assertThat(rows(site, "activity") + rows(site, "event") + rows(site, "partnership_text"))
                .isZero();
    }

    @Test
    void sampleContentIsMarkedAsSuchOnEveryPage() {
        var site = house.aSamplePartnership();

        for (var path : List.of("", "/about", "/activities", ACTIVITY, "/events", "/contact", "/privacy")) {
            for (var lang : List.of("", "/en")) {
                assertThat(house.visitor().open(lang + "/" + site.slug() + path).texts("aside.sample"))
                        .as(lang + path)
                        .hasSize(1);
            }
        }
    }

    @Test
    void sampleWordsDoNotReplaceThoseOfPeople() {
        var site = house.aPartnership();
        write(site, "about", "Naše slová.");

        partnerships.addSampleContent(site);

        assertThat(house.visitor().open("/" + site.slug() + "/about").texts(".prose"))
                .containsExactly("Naše slová.");
        assertThat(house.visitor().open("/" + site.slug()).heading()).isEqualTo("Mesto a ľudia pri jednom stole");
    }

    @Test
    void nothingGoesBeforeItIsSaidWhat() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);
        var page = "/" + site.slug() + "/desk/sample-removal";

        assertThat(coordinator.open(page).html().select("input[checked]")).isEmpty();
        var again = coordinator.submit(coordinator.open(page), "/desk/sample-removal");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).containsExactly("Chyba: Vyberte, čo má odísť.");
        assertThat(rows(site, "co_owner")).isPositive();
    }

    @Test
    void theInventedPeopleMayGoAlone() {
        var site = house.aSamplePartnership();
        var before = rows(site, "activity");

        var desk = removeSample(house.aCoordinator(site), site, "people");

        assertThat(desk.main()).contains("Vymyslení ľudia sú preč.");
        assertThat(rows(site, "co_owner") + rows(site, "event_participant")).isZero();
        assertThat(rows(site, "person")).as("the coordinator").isEqualTo(1);
        assertThat(rows(site, "activity")).isEqualTo(before);
        var home = house.visitor().open("/" + site.slug());
        assertThat(home.texts("aside.sample"))
                .containsExactly("Ukážkový obsah: texty na týchto stránkach sú len príklad.");
        assertThat(home.texts(".column__title")).hasSize(6);
    }

    @Test
    void theWholeSampleBecomesDraftsThatReadersDoNotSee() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);
        var reader = house.visitor();

        var desk = removeSample(coordinator, site, "everything");

        assertThat(desk.main()).contains("Ukážka je preč.");
        assertThat(desk.html().select("a[href$=sample-removal], aside.sample")).isEmpty();
        assertThat(coordinator.open("/" + site.slug() + "/desk/sample-removal").status())
                .isEqualTo(404);
        assertThat(rows(site, "co_owner") + rows(site, "event_participant")).isZero();
        for (var path : List.of(ACTIVITY, "/events/druhe-stretnutie-2021-03-31", "/about")) {
            assertThat(reader.open("/" + site.slug() + path).status()).as(path).isEqualTo(404);
        }
        assertThat(reader.open("/" + site.slug() + "/ledger").main()).contains("Zatiaľ nám nikto nič nenapísal.");
        var draft = coordinator.open("/" + site.slug() + "/desk/texts/about");
        assertThat(draft.main()).contains("verejnosť ho nevidí");
        coordinator.submit(draft, "/about");
        assertThat(reader.open("/" + site.slug() + "/about").status()).isEqualTo(200);
    }

    @Test
    void readersNeverSeeABlankOrAnEmptyPage() {
        var founded = house.aPartnership();
        var withdrawn = house.aSamplePartnership();
        removeSample(house.aCoordinator(withdrawn), withdrawn, "everything");

        for (var site : List.of(founded, withdrawn)) {
            for (var lang : List.of("", "/en")) {
                var home = house.visitor().open(lang + "/" + site.slug());
                for (var link : home.html()
                        .select("a[href^=" + lang + "/" + site.slug() + "]")
                        .eachAttr("href")) {
                    var page = house.visitor().open(link);
                    assertThat(page.status()).as(link).isEqualTo(200);
                    assertThat(page.main()).as(link).doesNotContain("……", "{{", "ešte len vzniká");
                    assertThat(page.main().length()).as(link).isGreaterThan(60);
                }
            }
        }
    }

    @Test
    void theDeskSaysWhatToWriteBeforePeopleAreInvited() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);
        var desk = "/" + site.slug() + "/desk";
        assertThat(coordinator.open(desk).texts(TO_WRITE))
                .containsExactly("Napísať: Ochrana osobných údajov", "Napísať: Vyhlásenie o prístupnosti");

        removeSample(coordinator, site, "everything");

        var missing = coordinator.open(desk).html().select(TO_WRITE);
        assertThat(missing).hasSize(8);
        for (var link : missing.eachAttr("href")) {
            var form = coordinator.open(link);
            coordinator.submit(
                    form, link.substring(link.lastIndexOf('/')), Map.of("text_sk", "partnerstvo@example.org"));
        }
        assertThat(coordinator.open(desk).html().select(TO_WRITE)).isEmpty();
    }

    /** Whoever a coordinator made stand for something is the partnership's own, invented or not. */
    @Test
    void nobodyWhoStandsForSomethingGoesByCascade() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);
        house.db().in(site.id(), () -> house.db().sql("""
                update co_owner set sample = false where id = (
                    select o.id from co_owner o where o.sample and o.state = 'confirmed' order by o.id limit 1)
                """).run());

        removeSample(coordinator, site, "everything");

        assertThat(rows(site, "co_owner")).isEqualTo(1);
        assertThat(rows(site, "activity where publication = 'published'")).isEqualTo(1);
    }

    @Test
    void realSignUpsStayWithTheActivitiesTheyBelongTo() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);
        var reader = house.visitor();
        var email = House.anEmail();
        reader.submit(
                reader.open("/" + site.slug() + ACTIVITY),
                "/co-owners",
                Map.of("name", "Skutočná Osoba", "email", email, "side", "public", "visibility", "full"));
        reader.pressTheOnlyButton(reader.open(house.lastLetter(email).links().getFirst()));

        removeSample(coordinator, site, "everything");

        assertThat(rows(site, "activity where publication = 'published'")).isEqualTo(1);
        assertThat(rows(site, "co_owner")).isEqualTo(1);
        assertThat(reader.open("/" + site.slug() + ACTIVITY).main()).contains("Skutočná Osoba");
        assertThat(reader.open("/" + site.slug() + "/activities").texts(".column__title"))
                .hasSize(1);
    }

    @Test
    void whatCoordinatorsWroteOverTheSampleStays() {
        var site = house.aSamplePartnership();
        write(site, "about", "Naše slová.");
        var coordinator = house.aCoordinator(site);

        removeSample(coordinator, site, "everything");

        assertThat(house.visitor().open("/" + site.slug() + "/about").texts(".prose"))
                .containsExactly("Naše slová.");
        assertThat(rows(site, "partnership_text where publication = 'published'"))
                .isEqualTo(1);
    }

    @Test
    void removingOnesOwnSampleLeavesThatOfOthers() {
        var other = house.aSamplePartnership();
        var before = rows(other, "activity");
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);

        removeSample(coordinator, site, "everything");

        assertThat(rows(other, "activity")).isEqualTo(before).isEqualTo(7);
        assertThat(partnerships.bySlug(other.slug()))
                .get()
                .extracting(Site::sample)
                .isEqualTo(true);
    }

    private static Seen removeSample(Visitor coordinator, Site site, String what) {
        var page = coordinator.open("/" + site.slug() + "/desk/sample-removal");
        return coordinator.submit(page, "/desk/sample-removal", Map.of("what", what));
    }

    private void write(Site site, String kind, String text) {
        var coordinator = house.aCoordinator(site);
        var path = "/" + site.slug() + "/desk/texts/" + kind;
        coordinator.submit(coordinator.open(path), "/" + kind, Map.of("text_sk", text));
    }

    private int rows(Site site, String table) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(*)::int as n from " + table)
                                .one(row -> row.integer("n")));
    }
}
