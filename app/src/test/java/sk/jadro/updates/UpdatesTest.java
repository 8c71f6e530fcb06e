package sk.jadro.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.activities.TypedActivity.anActivity;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.activities.TypedActivity;
import sk.jadro.base.web.Site;
import sk.jadro.coowners.TypedSignUp;
import sk.jadro.people.Erasure;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;
import sk.jadro.support.PictureFiles;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** News of an activity, by those who carry it. */
@JadroTest
class UpdatesTest {
    private static final Map<String, String> NEWS = Map.of(
            "title_sk", "Prvých sto stromov",
            "text_sk", "Spočítali sme **sto stromov** na Fončorde.");

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
    void whoCarriesAnActivityWritesOfItAndEverybodyReadsItAtOnce() {
        assertThat(reader.open(page).main()).contains("Zatiaľ nikto nič nenapísal.");
        var eva = carrier("Eva Kráľová", "full");
        var written = write(eva, NEWS);
        assertThat(written.main()).contains("Novinka je zverejnená.");

        assertThat(reader.open(page).texts(".news__title")).containsExactly("Prvých sto stromov");
        assertThat(reader.open(page).texts(".news p").getFirst()).contains("Eva Kráľová");
        assertThat(reader.open(at("/updates")).main())
                .contains("Prvých sto stromov", "Mapa zelene", "sto stromov na Fončorde");
        assertThat(reader.open(at("/updates/1")).html().select(".prose strong").text())
                .isEqualTo("sto stromov");
        assertThat(reader.open(at("")).main()).contains("Prvých sto stromov");
        assertThat(reader.open(at("/search?q=fončorda")).main()).contains("Prvých sto stromov");
        assertThat(reader.open("/api/v1/" + site.slug() + "/updates").text())
                .contains("Prvých sto stromov")
                .doesNotContain("Eva");
    }

    @Test
    void aNameIsShownAsItIsAtTheActivityAndNoLongerThanThat() {
        var eva = carrier("Eva Kráľová", "initials");
        write(eva, NEWS);
        assertThat(reader.open(at("/updates/1")).main()).contains("E. K.").doesNotContain("Eva");
        var mine = eva.visitor().open(at("/mine"));
        eva.visitor()
                .submit(
                        mine,
                        mine.html()
                                .select("form[action*=/mine/activities/][action$=/withdrawal]")
                                .attr("action"));
        assertThat(reader.open(at("/updates/1")).main())
                .contains("z tých, ktorí ju nesú")
                .doesNotContain("E. K.");
    }

    @Test
    void whoDoesNotCarryItIsToldSoAndWritesNothing() {
        var link = "/mine/activities/mapa-zelene/updates";
        assertThat(reader.open(at(link)).status()).isEqualTo(401);
        var interested = aSignUp().with("part", "interested");
        var visitor = own(interested);
        assertThat(visitor.open(at(link)).main()).contains("Toto môžu tí, ktorí aktivitu nesú");
        assertThat(visitor.postOnly(at(link), NEWS).status()).isEqualTo(404);
        assertThat(reader.open(at("/updates")).main()).contains("Zatiaľ tu nie je žiadna novinka.");
    }

    @Test
    void whatIsMissingIsSaidByItsFieldAndTheRestIsKept() {
        var eva = carrier("Eva Kráľová", "full");
        var form = eva.visitor().open(at("/mine/activities/mapa-zelene/updates"));
        var refused = eva.visitor().submit(form, "/updates", Map.of("text_sk", "Niečo sa pohlo."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#title_sk-error")).hasSize(1);
        assertThat(refused.typed("#text_sk")).isEqualTo("Niečo sa pohlo.");
        assertThat(eva.visitor()
                        .submit(form, "/updates", Map.of("title_sk", "Čo je nové"))
                        .texts("#text_sk-error"))
                .hasSize(1);
    }

    @Test
    void itIsChangedTakenBackAndReturnedFromTheOwnPageByItsWriterAlone() {
        var eva = carrier("Eva Kráľová", "full");
        var jan = carrier("Ján Uhlík", "full");
        var written = write(eva, NEWS);
        var own = written.address().getPath();
        assertThat(jan.visitor().open(own).status()).isEqualTo(404);
        assertThat(jan.visitor().postOnly(own + "/withdrawal", Map.of()).status())
                .isEqualTo(404);

        eva.visitor().submit(written, own, Map.of("title_sk", "Prvých dvesto stromov"));
        assertThat(reader.open(page).texts(".news__title")).containsExactly("Prvých dvesto stromov");
        assertThat(coordinator.open(at("/desk/history")).main()).contains("Prvých dvesto stromov", "Eva Kráľová");

        var gone = eva.visitor().submit(eva.visitor().open(own), "/withdrawal");
        assertThat(gone.main()).contains("Novinku ste vzali späť.");
        assertThat(reader.open(page).texts(".news__title")).isEmpty();
        assertThat(reader.open(at("/updates/1")).status()).isEqualTo(404);
        assertThat(reader.open(at("/search?q=fončorda")).main()).doesNotContain("Prvých dvesto");
        eva.visitor().submit(gone, "/return");
        assertThat(reader.open(page).texts(".news__title")).containsExactly("Prvých dvesto stromov");
    }

    @Test
    void whatWasTakenBackIsForgottenAfterAWeekWithItsPicture() throws Exception {
        var eva = carrier("Eva Kráľová", "full");
        var own = write(eva, NEWS).address().getPath();
        upload(eva.visitor(), own, "Stromy");
        eva.visitor().submit(eva.visitor().open(own), "/withdrawal");
        clock.later(Duration.ofDays(8), () -> house.anHourlyRound(site));
        assertThat(rows("posted_update")).isZero();
        assertThat(rows("file")).isZero();
    }

    @Test
    void aPictureIsSeenWithItsWordsAsLongAsTheNewsIs() throws Exception {
        var eva = carrier("Eva Kráľová", "full");
        var own = write(eva, NEWS).address().getPath();
        var saved = upload(eva.visitor(), own, "Dvaja ľudia merajú lipu");
        assertThat(saved.main()).contains("Obrázok je uložený.");
        var picture = reader.open(at("/updates/1")).one("figure img");
        assertThat(picture.attr("alt")).isEqualTo("Dvaja ľudia merajú lipu");
        assertThat(reader.open(picture.attr("src")).status()).isEqualTo(200);
        assertThat(reader.open(page).html().select(".news img")).hasSize(1);

        coordinator.submit(coordinator.open(at("/desk/updates")), "/archive");
        assertThat(reader.open(picture.attr("src")).status()).isEqualTo(404);
        assertThat(reader.open(page).texts(".news__title")).isEmpty();
        assertThat(eva.visitor().open(at("/mine")).main()).contains("odstránili ju tí, ktorí partnerstvo koordinujú");
        coordinator.submit(coordinator.open(at("/desk/updates")), "/return");
        eva.visitor().submit(eva.visitor().open(own + "/picture"), "/picture/removal");
        assertThat(reader.open(at("/updates/1")).html().select("figure")).isEmpty();
        assertThat(rows("file")).isZero();
    }

    @Test
    void aPictureWithoutWordsOrWordsWithoutAPictureAreRefusedAtTheirFields() throws Exception {
        var eva = carrier("Eva Kráľová", "full");
        var own = write(eva, NEWS).address().getPath();
        var refused = upload(eva.visitor(), own, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#alternative_sk-error")).hasSize(1);
        refused = eva.visitor()
                .upload(own + "/picture", "pozdrav.png", "no picture".getBytes(), Map.of("alternative_sk", "Stromy"));
        assertThat(refused.texts("#file-error")).hasSize(1);
        assertThat(refused.typed("#alternative_sk")).isEqualTo("Stromy");
        assertThat(rows("file")).isZero();
    }

    @Test
    void thoseWhoCoordinateWriteOfActivitiesAndEvents() {
        var form = coordinator.open(at("/desk/updates/new"));
        var about = form.html().select("#about option").stream()
                .filter(option -> option.text().contains("Mapa zelene"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        var fields = new HashMap<>(NEWS);
        assertThat(coordinator.submit(form, "/desk/updates", fields).texts("#about-error"))
                .hasSize(1);
        fields.put("about", "activities/" + UUID.randomUUID());
        assertThat(coordinator.submit(form, "/desk/updates", fields).status()).isEqualTo(422);
        fields.put("about", about);
        assertThat(coordinator.submit(form, "/desk/updates", fields).status()).isEqualTo(200);
        assertThat(reader.open(page).texts(".news p").getFirst()).contains("koordinácia");
    }

    @Test
    void newsOfADraftIsNotRead() {
        write(carrier("Eva Kráľová", "full"), NEWS);
        var desk = coordinator.open(at("/desk/activities"));
        coordinator.submit(desk, "/archive");
        assertThat(reader.open(at("/updates")).main()).doesNotContain("Prvých sto stromov");
        assertThat(reader.open(at("/updates/1")).status()).isEqualTo(404);
    }

    @Test
    void newsIsHeardOfByAnActivityThatWasSilent() {
        var eva = carrier("Eva Kráľová", "full");
        TypedActivity.twoMonthsPass(house, site);
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("update co_owner set confirmed_at = confirmed_at - interval '61 days'")
                                .run());
        assertThat(reader.open(page).main()).contains("nič");
        write(eva, NEWS);
        assertThat(coordinator.open(at("/desk")).main()).doesNotContain("60 dní");
    }

    @Test
    void whoIsErasedLeavesTheWordsWithoutAName() {
        var eva = carrier("Eva Kráľová", "full");
        write(eva, NEWS);
        erasure.erase(site.id(), eva.id());
        assertThat(reader.open(at("/updates/1")).main())
                .contains("Prvých sto stromov", "z tých, ktorí ju nesú")
                .doesNotContain("Eva");
        assertThat(coordinator.open(at("/desk/updates")).status()).isEqualTo(200);
        long hers = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select count(author_id) as n from posted_update")
                                .one(row -> row.number("n")));
        assertThat(hers).isZero();
    }

    @Test
    void twoThousandNewsAreReadPageByPageAndTheActivityStaysSmall() {
        write(carrier("Eva Kráľová", "full"), NEWS);
        house.db().in(site.id(), () -> house.db().sql("""
                insert into posted_update (
                    partnership_id, id, number, about_kind, about_id, title_sk, text_sk, said_at, changed_at)
                select partnership_id, gen_random_uuid(), n, about_kind, about_id, 'Novinka ' || n, repeat('Niečo sa pohlo. ', 100), now(), now()
                from posted_update cross join generate_series(2, 2000) n
                """).run());
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("update activity set version = version + 1")
                                .run());
        var seen = reader.open(page);
        assertThat(seen.texts(".news__title")).hasSize(3);
        assertThat(seen.body().length).isLessThan(60_000);
        assertThat(seen.main()).contains("Ďalšie novinky");
        var list = reader.open(at("/updates?activity=mapa-zelene"));
        assertThat(list.texts(".news__title")).hasSize(20);
        assertThat(list.body().length).isLessThan(60_000);
        assertThat(reader.open(at("/updates?activity=mapa-zelene&page=100")).texts(".news__title"))
                .hasSize(20);
        assertThat(reader.open(at("/updates?page=101")).status()).isEqualTo(404);
    }

    /** Somebody with a name at the activity, with their own page open. */
    private record Carrier(UUID id, Visitor visitor) {}

    private Carrier carrier(String name, String visibility) {
        var signUp = aSignUp().with("name", name).with("visibility", visibility);
        var visitor = own(signUp);
        var id = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select id from person where email = :email")
                                .set("email", signUp.email())
                                .one(row -> row.uuid("id")));
        return new Carrier(id, visitor);
    }

    private Visitor own(TypedSignUp signUp) {
        var visitor = house.visitor();
        var letter = signUp.confirm(house, visitor, page);
        visitor.open(house.local(letter.links().get(2)));
        return visitor;
    }

    private Seen write(Carrier carrier, Map<String, String> news) {
        var form = carrier.visitor().open(at("/mine/activities/mapa-zelene/updates"));
        return carrier.visitor().submit(form, "/updates", news);
    }

    private static Seen upload(Visitor visitor, String own, String alternative) throws Exception {
        return visitor.upload(
                own + "/picture",
                "stromy.jpg",
                PictureFiles.photograph(40, 30, 1),
                Map.of("alternative_sk", alternative));
    }

    private long rows(String table) {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db().sql("select count(*) from " + table).one(row -> row.number("count")));
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
