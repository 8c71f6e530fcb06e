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

@JadroTest
class PartnershipsTest {
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
    void allSampleContentGoesInOneStep() {
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);

        var desk = coordinator.submit(coordinator.open("/" + site.slug() + "/desk"), "/desk/sample-removal");

        assertThat(desk.main()).contains("Ukážkový obsah je preč.");
        assertThat(desk.html().select("form[action$=sample-removal], aside.sample"))
                .isEmpty();
        for (var table : List.of("activity", "co_owner", "event", "graphic_record", "file", "partnership_text")) {
            assertThat(rows(site, table)).as(table).isZero();
        }
        assertThat(rows(site, "person")).as("the coordinator").isEqualTo(1);
        assertThat(house.visitor().open("/" + site.slug()).html().select("aside.sample"))
                .isEmpty();
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

        coordinator.submit(coordinator.open("/" + site.slug() + "/desk"), "/desk/sample-removal");

        assertThat(rows(site, "activity")).isEqualTo(1);
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

        coordinator.submit(coordinator.open("/" + site.slug() + "/desk"), "/desk/sample-removal");

        assertThat(house.visitor().open("/" + site.slug() + "/about").texts(".prose"))
                .containsExactly("Naše slová.");
        assertThat(rows(site, "partnership_text")).isEqualTo(1);
    }

    @Test
    void removingOnesOwnSampleLeavesThatOfOthers() {
        var other = house.aSamplePartnership();
        var before = rows(other, "activity");
        var site = house.aSamplePartnership();
        var coordinator = house.aCoordinator(site);

        coordinator.submit(coordinator.open("/" + site.slug() + "/desk"), "/desk/sample-removal");

        assertThat(rows(other, "activity")).isEqualTo(before).isEqualTo(6);
        assertThat(partnerships.bySlug(other.slug()))
                .get()
                .extracting(Site::sample)
                .isEqualTo(true);
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
