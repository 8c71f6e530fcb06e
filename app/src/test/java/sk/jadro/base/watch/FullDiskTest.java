package sk.jadro.base.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;
import sk.jadro.partnership.Partnerships;
import sk.jadro.support.OwnHouse;
import sk.jadro.support.Seen;

/** The database's disk is full: nobody is told a lie, nothing breaks, and it goes on when there is room. */
@Tag("own-server")
class FullDiskTest {
    private static final int MORE_THAN_FIT = 400;

    private final List<String> accepted = new ArrayList<>();

    @Test
    void whatDoesNotFitIsRefusedClearlyAndAllThatWasAcceptedIsThere() throws IOException {
        try (var disk = SmallDisk.mounted();
                var house = OwnHouse.over(disk.path(), "--jadro.rate-limit.enabled=false")) {
            var site = house.bean(Partnerships.class).found("zvolen", Text.sk("Partnerstvo"), Text.sk("Zvolen"));
            house.bean(Partnerships.class).addSampleContent(site);
            assertThat(signUp(house).status()).isEqualTo(200);
            disk.fill();

            var refused = signUpUntilRefused(house);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.main()).contains("odošlite ho znova");
            assertThat(house.visitor().open("/zvolen/activities").status()).isEqualTo(200);
            assertThat(signUp(house).status()).isIn(200, 503);

            disk.makeRoom();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> signUp(house).status() == 200);
            assertThat(signedUp(house, site)).containsExactlyInAnyOrderElementsOf(accepted);
        }
    }

    private Seen signUpUntilRefused(OwnHouse house) {
        for (int i = 0; i < MORE_THAN_FIT; i++) {
            var seen = signUp(house);
            if (seen.status() != 200) {
                return seen;
            }
        }
        throw new AssertionError("all of them fit");
    }

    private Seen signUp(OwnHouse house) {
        var email = "person-" + accepted.size() + "-" + System.nanoTime() + "@example.org";
        var visitor = house.visitor();
        var form = visitor.open("/zvolen/activities/jednoduchsi-jazyk");
        assertThat(form.status()).isIn(200, 503);
        if (form.status() == 503) {
            return form;
        }
        var seen = visitor.submit(
                form,
                "/co-owners",
                Map.of("name", "Zora Skalná", "email", email, "side", "public", "visibility", "full"));
        if (seen.status() == 200) {
            accepted.add(email);
        }
        return seen;
    }

    /** Of each that was accepted: the person, and the one letter to them. */
    private static List<String> signedUp(OwnHouse house, Site site) {
        var db = house.bean(Db.class);
        return db.in(site.id(), () -> db.sql("""
                        select person.email from person
                        join submission on submission.person_id = person.id
                        join sign_up on sign_up.id = submission.id
                        join mail on mail.recipient = person.email
                        where person.email like 'person-%'
                        """).list(row -> row.string("email")));
    }
}
