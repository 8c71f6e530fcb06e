package sk.jadro.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/** Coming into a circle, being in it, and leaving it. */
@JadroTest
class MembersTest {
    @Autowired
    House house;

    @Autowired
    MovableClock clock;

    @Autowired
    Erasure erasure;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;
    private String desk = "";

    @BeforeEach
    void found() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    @Test
    void whoIsInvitedIsInTheCircleOnceTheyAcceptAndShownAsTheyChoose() {
        aCircle("invitation");
        var letter = invite("Eva Kráľová", "city-office");
        assertThat(letter.subject()).isEqualTo("Pozvánka do kruhu Jadro");
        assertThat(coordinator.open(desk + "/members").main()).contains("Pozvaní, čo ešte neodpovedali", "Eva Kráľová");
        assertThat(circle().main()).contains("Zatiaľ nikto.").doesNotContain("Eva Kráľová");

        var accepted = accept(letter, "full");
        assertThat(accepted.heading()).isEqualTo("Ste v kruhu Jadro");
        assertThat(circle().texts("section:has(#members) li")).containsExactly("Eva Kráľová, mestský úrad píše zápisy");
        assertThat(reader.open(at("/people")).texts("article li")).contains("Eva Kráľová, mestský úrad píše zápisy");
        assertThat(coordinator.open(desk + "/members").texts("tbody th")).containsExactly("Eva Kráľová");
    }

    @Test
    void whoChoosesNothingIsCountedOnly() {
        aCircle("invitation");
        accept(invite("Eva Kráľová", "city-office"), "none");
        assertThat(circle().main()).contains("1 človek z jednej strany").doesNotContain("Eva", "píše zápisy");
        assertThat(reader.open("/api/v1/" + site.slug() + "/circles").text())
                .contains("\"members\"", "\"city-office\":1");
    }

    @Test
    void aCircleThatIsOpenIsJoinedWithoutAnybodysAnswer() {
        aCircle("open");
        var letter = join(Map.of());
        assertThat(circle().main()).contains("Zatiaľ nikto.");
        assertThat(confirm(letter).heading()).isEqualTo("Ste v kruhu Jadro");
        assertThat(circle().texts("section:has(#members) li"))
                .first()
                .asString()
                .startsWith("H. J.");
    }

    @Test
    void anApplicationIsAnsweredWithItsReason() {
        aCircle("application");
        assertThat(reader.open(at("/circles/jadro")).texts(".actions a")).contains("Prihlásiť sa");
        var email = House.anEmail();
        var letter = join(Map.of("email", email, "reason", "Chodím na každé stretnutie."));
        assertThat(confirm(letter).heading()).isEqualTo("Žiadosť je u nás, odpoveď príde e-mailom");
        assertThat(circle().main()).contains("Zatiaľ nikto.");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title")).contains("Žiadosť do kruhu čaká na odpoveď");

        var members = coordinator.open(desk + "/members");
        assertThat(members.main()).contains("Chodím na každé stretnutie.");
        var missing = coordinator.submit(members, action(members, "/applications/"), Map.of("answer", "accepted"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.errors()).singleElement().asString().contains("Napíšte dôvod.");
        coordinator.submit(
                missing,
                action(missing, "/applications/"),
                Map.of("answer", "accepted", "reason", "Takých ľudí hľadáme."));
        var answer = house.letters(email, 2).getLast();
        assertThat(answer.subject()).isEqualTo("Ste v kruhu Jadro");
        assertThat(answer.text()).contains("Takých ľudí hľadáme.");
        assertThat(circle().main()).contains("H. J.");
        assertThat(coordinator
                        .post(action(missing, "/applications/"), Map.of("answer", "refused", "reason", "Neskôr."))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoIsRefusedIsToldWhyAndIsInNoCircle() {
        aCircle("application");
        var email = House.anEmail();
        var letter = join(Map.of("email", email, "reason", "Chcem pomôcť."));
        confirm(letter);
        var members = coordinator.open(desk + "/members");
        coordinator.submit(
                members,
                action(members, "/applications/"),
                Map.of("answer", "refused", "reason", "Hľadáme niekoho z podnikania."));
        assertThat(house.letters(email, 2).getLast().text()).contains("Hľadáme niekoho z podnikania.");
        assertThat(circle().main()).contains("Zatiaľ nikto.");
        assertThat(reader.open(house.local(letter.links().getFirst())).heading())
                .isEqualTo("Žiadosť sme neprijali");
    }

    @Test
    void leavingTakesOneButtonAndCanBeThoughtBetterOf() {
        aCircle("open");
        var letter = join(Map.of());
        confirm(letter);
        var left = reader.submit(reader.open(house.local(letter.links().get(1))), "/withdrawal");
        assertThat(left.heading()).isEqualTo("Odišli ste z kruhu");
        assertThat(circle().main()).contains("Zatiaľ nikto.");
        reader.submit(left, "/return");
        assertThat(circle().main()).contains("H. J.");
    }

    @Test
    void aMemberSaysWhatTheyDoAndWhatInterestTheyHave() {
        aCircle("open");
        var letter = join(Map.of());
        confirm(letter);
        var manage = reader.open(house.local(letter.links().get(1)));
        var saved = reader.submit(
                manage,
                path(manage),
                Map.of("duty", "kreslí", "interest", "maľujem pre mesto výzdobu", "visibility", "full"));
        assertThat(saved.main()).contains("Zmeny sú uložené.");
        assertThat(circle().main())
                .contains(
                        "Hana Jakubská",
                        "kreslí",
                        "Záujem, ktorý máte poznať: Hana Jakubská: maľujem pre mesto výzdobu");
        var wrong = reader.submit(saved, path(manage), Map.of("name", "", "duty", "spieva"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.typed("#duty")).isEqualTo("spieva");
    }

    @Test
    void peopleFindTheirCirclesOnTheirOwnPage() {
        aCircle("open");
        var letter = join(Map.of());
        var mine = reader.open(house.local(letter.links().get(2)));
        assertThat(mine.main()).contains("Jadro", "Zatiaľ to neplatí");
        var confirmed = reader.submit(mine, "/confirmation");
        assertThat(circle().main()).contains("H. J.");
        var left = reader.submit(confirmed, "/withdrawal");
        assertThat(left.main()).contains("Vrátiť sa do kruhu");
        assertThat(circle().main()).contains("Zatiaľ nikto.");
    }

    @Test
    void aConsentThatIsTakenBackHidesTheNameAtOnceAndLeavesTheCount() {
        aCircle("open");
        var letter = join(Map.of());
        confirm(letter);
        var mine = reader.open(house.local(letter.links().get(2)));
        reader.submit(mine, action(mine, "/mine/consents/"));
        assertThat(circle().main()).contains("1 človek z jednej strany").doesNotContain("H. J.");
    }

    @Test
    void twoWhoChangeAMembershipAtOnceNoticeEachOther() {
        aCircle("invitation");
        accept(invite("Eva Kráľová", "city-office"), "full");
        var address = firstMember();
        var first = coordinator.open(address);
        var second = coordinator.open(address);
        coordinator.submit(first, address, Map.of("duty", "vedie stretnutia"));
        var conflict = coordinator.submit(second, address, Map.of("duty", "varí kávu"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.main()).contains("vedie stretnutia");
        coordinator.submit(conflict, address, Map.of("lead", "yes"));
        assertThat(circle().main()).contains("vedie kruh, varí kávu");
        assertThat(coordinator.open(at("/desk/history")).texts("tbody th")).contains("Členstvo: Eva Kráľová");
    }

    @Test
    void whoseMembershipOthersEndedCannotBringItBackByALink() {
        aCircle("invitation");
        var letter = invite("Eva Kráľová", "city-office");
        accept(letter, "full");
        var address = firstMember();
        var today = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "select to_char(since - 1, 'DD. MM. YYYY') as day from membership where partnership_id = :partnership")
                                .one(row -> row.string("day")));
        coordinator.submit(coordinator.open(address), address, Map.of("last_day", today));
        assertThat(circle().main()).contains("Zatiaľ nikto.");
        var link = house.local(letter.links().getFirst());
        assertThat(reader.open(link).heading()).isEqualTo("Vaše členstvo ukončili tí, čo kruh vedú");
        reader.post(link.replace("/confirmation", "/return"), Map.of());
        assertThat(circle().main()).contains("Zatiaľ nikto.");
    }

    @Test
    void anAddressIsInACircleOnceHoweverOftenItIsAsked() {
        aCircle("open");
        var email = House.anEmail();
        confirm(join(Map.of("email", email)));
        var second = join(Map.of("email", email, "visibility", "full"));
        reader.submit(reader.open(house.local(second.links().get(1))), "/withdrawal");
        assertThat(circle().main()).contains("1 človek", "H. J.");
        confirm(join(Map.of("email", email, "visibility", "full")));
        assertThat(circle().main()).contains("1 človek", "Hana Jakubská");
    }

    @Test
    void theCompositionOfAPastDayIsReadUnderTheNamesOfThatDay() {
        aCircle("invitation");
        accept(invite("Eva Kráľová", "city-office"), "full");
        var address = firstMember();
        coordinator.submit(
                coordinator.open(address), address, Map.of("first_day", "1. 2. 2021", "last_day", "31. 5. 2021"));
        coordinator.submit(
                coordinator.open(desk + "/names"), "/names", Map.of("title_sk", "Stred", "since_day", "1. 1. 2023"));
        var then = reader.open(at("/people/day?day=19.%205.%202021"));
        assertThat(then.heading()).isEqualTo("Kto tu sedel 19. mája 2021");
        assertThat(then.texts("h2").getFirst()).isEqualTo("Jadro");
        assertThat(then.main()).contains("dnes Stred", "Eva Kráľová");
        assertThat(reader.open(at("/people/day?day=1.6.2021")).main()).doesNotContain("Eva Kráľová");
        var wrong = reader.open(at("/people/day?day=31.2.2021"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.typed("#day")).isEqualTo("31.2.2021");
    }

    @Test
    void whoHasThemselvesErasedIsStillCountedAmongThoseWhoWereThere() {
        aCircle("invitation");
        accept(invite("Eva Kráľová", "city-office"), "full");
        var person = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select person_id from membership where partnership_id = :partnership")
                                .one(row -> row.uuid("person_id")));
        erasure.erase(site.id(), person);
        var members = coordinator.open(desk + "/members");
        assertThat(members.texts("tbody th")).containsExactly("bez mena (vymazaný záznam)");
        assertThat(members.main()).doesNotContain("Eva Kráľová");
    }

    @Test
    void anInvitationNobodyAnswersIsForgotten() {
        aCircle("invitation");
        invite("Eva Kráľová", "city-office");
        clock.later(Duration.ofDays(8), () -> {
            house.anHourlyRound(site);
            assertThat(coordinator.open(desk + "/members").main()).doesNotContain("Eva Kráľová");
        });
    }

    @Test
    void whoLeftAndNeverShowedTheirNameIsForgottenButStillCountedInThePast() {
        aCircle("invitation");
        accept(invite("Eva Kráľová", "city-office"), "none");
        var address = firstMember();
        coordinator.submit(
                coordinator.open(address), address, Map.of("first_day", "1. 2. 2021", "last_day", "31. 5. 2021"));
        house.anHourlyRound(site);
        assertThat(coordinator.open(desk + "/members").texts("tbody th")).containsExactly("bez mena (vymazaný záznam)");
        assertThat(reader.open(at("/people/day?day=1.3.2021")).main()).contains("1 človek");
    }

    @Test
    void whoIsMissingIsSaidOnEachPage() {
        aCircle("application", Map.of("people-business", "2", "people-public", "1"));
        assertThat(circle().main()).contains("Chýbajú 3 ľudia.", "chýbajú 2");
        assertThat(reader.open(at("/people")).main())
                .contains("Pri stole nám chýbajú:", "2 podnikatelia a podnikateľky");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title")).contains("V kruhoch chýbajú ľudia");
    }

    @Test
    void aFormWithMistakesIsShownAgainAndNoLetterIsSent() {
        aCircle("application");
        var again = reader.submit(
                reader.open(at("/circles/jadro/members")), "/members", Map.of("name", "Hana", "email", "hana@"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).hasSize(4);
        assertThat(again.typed("#name")).isEqualTo("Hana");
    }

    @Test
    void nobodyComesIntoACircleThatInvites() {
        aCircle("invitation");
        assertThat(reader.openOnly(at("/circles/jadro/members")).status()).isEqualTo(303);
        assertThat(reader.post(at("/circles/jadro/members"), Map.of()).status()).isEqualTo(404);
        assertThat(circle().texts("a[href$=/members]")).isEmpty();
    }

    @Test
    void programsReadHowManyOfEachSideAreInACircleAndNoName() {
        aCircle("invitation");
        accept(invite("Eva Kráľová", "city-office"), "full");
        var circles = reader.open("/api/v1/" + site.slug() + "/circles");
        assertThat(circles.text()).doesNotContain("Eva Kráľová");
        assertThat(JsonMapper.shared()
                        .readTree(circles.body())
                        .at("/items/0/members")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whileNoMeetingHasATableTheFirstPageShowsWhoIsInTheCircles() {
        assertThat(home().html().select("figure.round")).isEmpty();
        aCircle("invitation", Map.of("people-city-office", "2"));
        accept(invite("Eva Kráľová", "city-office"), "none");
        var figure = home().one("figure.round");
        assertThat(figure.select("svg.rings").attr("aria-hidden")).isEqualTo("true");
        assertThat(figure.select("figcaption li").eachText())
                .containsExactly("Jadro: 1 človek z jednej strany. Chýba jeden človek.");
        assertThat(figure.text()).doesNotContain("Eva");
    }

    private Seen home() {
        return reader.open("/" + site.slug());
    }

    private void aCircle(String entry) {
        aCircle(entry, Map.of());
    }

    private void aCircle(String entry, Map<String, String> otherwise) {
        var fields = new LinkedHashMap<>(Map.of(
                "title_sk", "Jadro",
                "purpose_sk", "Drží partnerstvo pohromade.",
                "entry", entry,
                "deciding", "consent",
                "first_day", "1. 1. 2020",
                "ring", "1",
                "publication", "published"));
        fields.putAll(otherwise);
        desk = path(coordinator.submit(coordinator.open(at("/desk/circles/new")), "/desk/circles", fields));
    }

    /** Where the first form goes whose address has this in it. */
    private static String action(Seen page, String part) {
        return page.html().select("form[action*=" + part + "]").attr("action");
    }

    /** Where the first one of the circle is edited. */
    private String firstMember() {
        return coordinator.open(desk + "/members").one("tbody th a").attr("href");
    }

    private ArrivedLetter invite(String name, String side) {
        var email = House.anEmail();
        coordinator.submit(
                coordinator.open(desk + "/members"),
                "/members",
                Map.of("name", name, "email", email, "side", side, "duty", "píše zápisy"));
        return house.letters(email, 1).getLast();
    }

    private Seen accept(ArrivedLetter letter, String visibility) {
        return reader.submit(
                reader.open(house.local(letter.links().getFirst())), "/confirmation", Map.of("visibility", visibility));
    }

    private ArrivedLetter join(Map<String, String> otherwise) {
        var fields = new LinkedHashMap<>(Map.of(
                "name", "Hana Jakubská",
                "email", House.anEmail(),
                "side", "public",
                "visibility", "initials"));
        fields.putAll(otherwise);
        var email = fields.getOrDefault("email", "");
        var before = house.lettersSoFar(email);
        reader.submit(reader.open(at("/circles/jadro/members")), "/members", fields);
        return house.letters(email, before + 1).getLast();
    }

    private Seen confirm(ArrivedLetter letter) {
        return reader.pressTheOnlyButton(reader.open(house.local(letter.links().getFirst())));
    }

    private Seen circle() {
        return reader.open(at("/circles/jadro"));
    }

    private static String path(Seen seen) {
        return seen.address().getPath();
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
