package sk.jadro.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What members see by themselves, and what those who lead a circle may do for it. */
@JadroTest
class InsideTest {
    @Autowired
    House house;

    private final String email = House.anEmail();
    private Site site;
    private Visitor coordinator;
    private Visitor member;
    private String desk = "";

    @BeforeEach
    void aMemberOfOneCircleOfTwo() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        member = house.visitor();
        aCircle("Klub");
        var other = desk;
        aCircle("Jadro");
        assertThat(other).isNotEqualTo(desk);
        coordinator.submit(
                coordinator.open(desk + "/members"),
                "/members",
                Map.of("name", "Eva Kráľová", "email", email, "side", "city-office"));
        member.submit(
                member.open(
                        house.local(house.letters(email, 1).getLast().links().getFirst())),
                "/confirmation",
                Map.of("visibility", "none"));
    }

    @Test
    void aMemberSignsInByAMailedLinkAndSeesTheirCircle() {
        assertThat(member.openOnly(at("/inside")).header("Location")).isEqualTo("/sign-in");
        signIn();
        var inside = member.open(at("/inside"));
        assertThat(inside.heading()).isEqualTo("Jadro: pre ľudí v kruhu");
        assertThat(inside.texts(".paper li")).containsExactly("Eva Kráľová, mestský úrad");
        assertThat(inside.main()).doesNotContain("Pozvať a spravovať");
        assertThat(member.open("/en" + at("/inside/jadro")).heading()).isEqualTo("Jadro: for its members");
    }

    @Test
    void anotherCirclesPageAndTheDeskAreNotTheirs() {
        signIn();
        assertThat(member.open(at("/inside/klub")).status()).isEqualTo(404);
        assertThat(member.openOnly(at("/desk")).status()).isEqualTo(403);
        assertThat(member.openOnly(desk + "/members").status()).isEqualTo(403);
        assertThat(member.openOnly(desk).status()).isEqualTo(403);
    }

    @Test
    void whoLeadsACircleInvitesIntoItAndIntoNoOther() {
        lead();
        signIn();
        var members = member.open(member.open(at("/inside/jadro"))
                .html()
                .select("a[href$=/members]")
                .attr("href"));
        assertThat(members.texts("tbody th")).containsExactly("Eva Kráľová");
        var invited = House.anEmail();
        member.submit(members, "/members", Map.of("name", "Peter Hronský", "email", invited, "side", "civil-society"));
        assertThat(house.letters(invited, 1)).hasSize(1);
        var other = coordinator.open(at("/desk/circles")).html().select("tbody th a").eachAttr("href").stream()
                .filter(href -> !href.equals(desk))
                .findFirst()
                .orElseThrow();
        assertThat(member.openOnly(other + "/members").status()).isEqualTo(404);
        assertThat(member.post(other + "/members", Map.of()).status()).isEqualTo(404);
        assertThat(member.openOnly(other).status()).isEqualTo(403);
    }

    @Test
    void whoLeavesSeesNothingMoreAtOnce() {
        signIn();
        var letter = house.letters(email, 1).getFirst();
        var reader = house.visitor();
        reader.submit(reader.open(house.local(letter.links().get(1))), "/withdrawal");
        assertThat(member.openOnly(at("/inside/jadro")).status()).isEqualTo(403);
    }

    private void lead() {
        var address = coordinator.open(desk + "/members").one("tbody th a").attr("href");
        coordinator.submit(coordinator.open(address), address, Map.of("lead", "yes"));
    }

    private void signIn() {
        var before = house.lettersSoFar(email);
        member.submit(member.open("/sign-in"), "/sign-in", Map.of("email", email));
        var link = house.letters(email, before + 1).getLast().links().getFirst();
        var start = member.pressTheOnlyButton(member.open(house.local(link)));
        assertThat(start.address().getPath()).isEqualTo(at("/inside/jadro"));
    }

    private void aCircle(String title) {
        desk = coordinator
                .submit(
                        coordinator.open(at("/desk/circles/new")),
                        "/desk/circles",
                        Map.of(
                                "title_sk", title,
                                "purpose_sk", "Drží partnerstvo pohromade.",
                                "entry", "invitation",
                                "deciding", "consent",
                                "first_day", "1. 1. 2020",
                                "ring", "1",
                                "publication", "published"))
                .address()
                .getPath();
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
