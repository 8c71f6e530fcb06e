package sk.jadro.coordinators;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Role;
import sk.jadro.base.web.Site;
import sk.jadro.partnership.Partnerships;
import sk.jadro.people.People;
import sk.jadro.support.OwnHouse;
import sk.jadro.support.Visitor;

/** A room that the house does not know of brings a role of its own: its holders sign in where coordinators do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("own-server")
class RolesTest {
    private OwnHouse house;
    private Site site;
    private Visitor guest;

    /** The proof, which this room alone mints. */
    static final class Guest {
        private final String name;

        private Guest(String name) {
            this.name = name;
        }
    }

    /** Whoever is called Hosť is one. */
    static final class Guests implements Role<Guest>, SignInRole {
        private final SignedIn signedIn;
        private final People people;
        private final Db db;

        Guests(SignedIn signedIn, People people, Db db) {
            this.signedIn = signedIn;
            this.people = people;
            this.db = db;
        }

        @Override
        public boolean isOf(UUID person) {
            return people.byId(person).filter(one -> one.name().equals("Hosť")).isPresent();
        }

        @Override
        public String start() {
            return "/guests";
        }

        @Override
        public Class<Guest> proof() {
            return Guest.class;
        }

        @Override
        public Optional<Guest> heldBy(HttpServletRequest request, Site site) {
            return signedIn.in(site.id(), request)
                    .flatMap(signIn -> db.in(site.id(), () -> people.byId(signIn.person())))
                    .filter(person -> person.name().equals("Hosť"))
                    .map(person -> new Guest(person.name()));
        }

        @Override
        public RuntimeException missing(HttpServletRequest request, Site site) {
            return new NotSignedIn(signedIn.isOver(site.id(), request));
        }
    }

    @RestController
    static final class GuestPages {
        @GetMapping("/{partnership}/guests")
        String show(Page page, Guest guest) {
            return "Vitajte, %s. Koordinujete: %s. Ste hosť: %s."
                    .formatted(guest.name, page.may(Coordinator.class), page.may(Guest.class));
        }

        @PostMapping("/{partnership}/guests")
        String write(Guest guest) {
            return guest.name;
        }
    }

    @BeforeAll
    void aGuestSignsIn() {
        house = OwnHouse.over(OwnHouse.dataFolder(), context -> {
            context.registerBean(Guests.class);
            context.registerBean(GuestPages.class);
        });
        site = house.bean(Partnerships.class).found("hostia", Text.sk("Hostia"), Text.sk("Hostín"));
        guest = house.visitor();
        guest.pressTheOnlyButton(guest.open(link("Hosť")));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void signingInLeadsToWhereTheRoleBegins() {
        assertThat(guest.open("/hostia/guests").text())
                .isEqualTo("Vitajte, Hosť. Koordinujete: false. Ste hosť: true.");
    }

    @Test
    void theRoleOpensNothingOfAnothers() {
        assertThat(guest.openOnly("/hostia/desk").status()).isEqualTo(403);
        var stranger = house.visitor();
        assertThat(stranger.openOnly("/hostia/guests").header("Location")).isEqualTo("/sign-in");
        assertThat(stranger.postOnly("/hostia/guests", Map.of("text", "Napísané slová"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whoHasNoRoleGetsNoLink() {
        assertThat(house.visitor().openOnly(link("Nikto")).status()).isEqualTo(410);
        assertThat(house.bean(SignIns.class).linkToMail(site, new EmailAddress("nikto@example.org")))
                .isEmpty();
        assertThat(house.bean(SignIns.class).linkToMail(site, new EmailAddress("host@example.org")))
                .isPresent();
    }

    @Test
    void theEndOfARoleIsTheEndAtOnce() {
        var other = house.visitor();
        other.pressTheOnlyButton(other.open(link("Hosť")));
        house.bean(Db.class)
                .in(
                        site.id(),
                        () -> house.bean(People.class)
                                .byEmail(new EmailAddress("host@example.org"))
                                .ifPresent(person -> house.bean(People.class).rename(person.id(), "Už nie", Lang.SK)));
        assertThat(other.openOnly("/hostia/guests").status()).isEqualTo(403);
        // The others of these tests go on.
        link("Hosť");
    }

    private String link(String name) {
        var email = new EmailAddress((name.equals("Hosť") ? "host" : "nikto") + "@example.org");
        return house.bean(Db.class).in(site.id(), () -> {
            var people = house.bean(People.class);
            var person = people.withEmail(email, Lang.SK);
            people.rename(person.id(), name, Lang.SK);
            var link = house.bean(SignIns.class).link(site, person.id(), Lang.SK);
            return link.substring(link.indexOf("/hostia"));
        });
    }
}
