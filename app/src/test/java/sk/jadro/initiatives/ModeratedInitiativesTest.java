package sk.jadro.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.initiatives.TypedProposal.aProposal;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.people.People;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** What is reported, hidden and appealed against, from both sides. */
@JadroTest
class ModeratedInitiativesTest {
    @Autowired
    House house;

    @Autowired
    People people;

    @Autowired
    Erasure erasure;

    private Site site;
    private Visitor coordinator;
    private Visitor reader;
    private TypedProposal proposal;
    private String own;

    @BeforeEach
    void anInitiativeThatAllSee() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
        proposal = aProposal();
        own = house.local(proposal.shown(house, site, coordinator).links().get(1));
    }

    @Test
    void whoeverReportsItIsToldWhatCameOfItAndForgotten() {
        var email = House.anEmail();
        var form = reader.open(reader.open(at("/initiatives/1"))
                .html()
                .select("a[href*=/reports/]")
                .attr("href"));
        assertThat(reader.submit(form, "/reports", Map.of("words", "")).texts("#words-error"))
                .containsExactly("Chyba: Napíšte aspoň vetu.");
        var reported = reader.submit(form, "/reports", Map.of("words", "Je to reklama.", "email", email));
        assertThat(reported.main()).contains("Ďakujeme, pozrieme sa na to");
        assertThat(coordinator.open(at("/desk")).texts(".matter__title"))
                .contains("Treba sa pozrieť na nahlásené alebo odvolanie");

        var thing = coordinator.open(moderated());
        assertThat(thing.main()).contains("Je to reklama.");
        coordinator.submit(thing, "/dismissal");
        assertThat(house.lastLetter(email).text()).contains("zostáva to na stránke");
        assertThat(coordinator.open(at("/desk/moderation")).main()).contains("Nikto nič nenahlásil");
        assertThat(reader.open(at("/initiatives/1")).status()).isEqualTo(200);
    }

    @Test
    void whoeverReportedItAndIsErasedMeanwhileIsNamedInNoRow() {
        var form = reader.open(reader.open(at("/initiatives/1"))
                .html()
                .select("a[href*=/reports/]")
                .attr("href"));
        reader.submit(form, "/reports", Map.of("words", "Je to reklama.", "email", proposal.email()));
        assertThat(reportersKnown()).isEqualTo(1);
        var person = house.db()
                .in(site.id(), () -> people.byEmail(new EmailAddress(proposal.email())))
                .orElseThrow();
        erasure.erase(site.id(), person.id());
        assertThat(reportersKnown()).isZero();
        assertThat(coordinator.open(moderated()).main()).contains("Je to reklama.");
    }

    private int reportersKnown() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql(
                                        "select count(email)::int as many from content_report where partnership_id = :partnership")
                                .<Integer>one(row -> row.integer("many")));
    }

    @Test
    void whatIsHiddenIsNotLostAndItsWriterKnowsWhy() {
        var refused = coordinator.submit(coordinator.open(moderated()), id(), Map.of());
        assertThat(refused.errors()).hasSize(2);
        hide();
        assertThat(reader.open(at("/initiatives/1")).status()).isEqualTo(404);
        assertThat(reader.open(at("/initiatives")).main()).doesNotContain("Lavičky");
        assertThat(reader.open(at("/search?q=lavička")).main()).doesNotContain("Lavičky pri rieke");
        assertThat(house.letters(proposal.email(), 3).getLast().text())
                .contains("Dôvod: osobné údaje niekoho iného.", "Je v tom telefón suseda.", "odvolajte sa");
        assertThat(reader.open(own).main()).contains("Je v tom telefón suseda.", "Spravíme tri lavičky.");
        assertThat(reader.open(at("/moderation")).texts("tbody td"))
                .contains("Iniciatíva", "osobné údaje niekoho iného", "je skryté");
        assertThat(reader.open("/en" + at("/moderation")).main())
                .contains("somebody else’s personal data")
                .doesNotContain("Lavičky", "Eva", "telefón");
        assertThat(coordinator.open(at("/desk/answers")).main()).contains("Na nič teraz netreba odpovedať.");
    }

    @Test
    void anAppealIsDecidedWithAReasonAndMayRestoreIt() {
        hide();
        assertThat(reader.submit(reader.open(own), "/appeal", Map.of()).texts("#words-error"))
                .hasSize(1);
        reader.submit(reader.open(own), "/appeal", Map.of("words", "To číslo je moje."));
        assertThat(reader.open(own).main()).contains("Vaše odvolanie máme.");
        assertThat(reader.post(own + "/appeal", Map.of("words", "Ešte raz.")).status())
                .isEqualTo(409);
        var thing = coordinator.open(moderated());
        assertThat(thing.main()).contains("To číslo je moje.");
        coordinator.submit(thing, "/decision", Map.of("outcome", "restored", "reason", "Máte pravdu."));
        assertThat(reader.open(at("/initiatives/1")).status()).isEqualTo(200);
        assertThat(reader.open(at("/search?q=lavička")).texts(".found a")).contains("Lavičky pri rieke");
        assertThat(house.letters(proposal.email(), 4).getLast().text()).contains("je opäť na stránke", "Máte pravdu.");
        assertThat(reader.open(at("/moderation")).main()).contains("vrátené na stránku");
    }

    @Test
    void afterAnAppealInVainItStaysHidden() {
        hide();
        reader.submit(reader.open(own), "/appeal", Map.of("words", "Chcem to späť."));
        coordinator.submit(
                coordinator.open(moderated()), "/decision", Map.of("outcome", "upheld", "reason", "Číslo je cudzie."));
        assertThat(reader.open(at("/initiatives/1")).status()).isEqualTo(404);
        assertThat(house.letters(proposal.email(), 4).getLast().text()).contains("zostáva skryté", "Číslo je cudzie.");
        assertThat(reader.open(at("/moderation")).main()).contains("aj po odvolaní skryté");
    }

    private void hide() {
        coordinator.submit(
                coordinator.open(moderated()),
                id(),
                Map.of("ground", "personal-data", "reason", "Je v tom telefón suseda."));
    }

    private String moderated() {
        return at("/desk/moderation/initiatives/" + id());
    }

    private String id() {
        var desk = TypedProposal.desk(site, coordinator);
        return desk.substring(desk.lastIndexOf('/') + 1);
    }

    private String at(String path) {
        return "/" + site.slug() + path;
    }
}
