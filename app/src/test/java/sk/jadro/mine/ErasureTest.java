package sk.jadro.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.backup.ErasedIds;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.people.Keeper;
import sk.jadro.people.People;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Visitor;

/** Erasing people who ask for it: everywhere, at once, and by nobody else. */
@JadroTest
class ErasureTest {
    private static final String NAME = "Žofia Vymazateľná";

    @Autowired
    House house;

    @Autowired
    People people;

    @Autowired
    Erasure erasure;

    @Autowired
    List<Keeper> keepers;

    @Autowired
    DatabaseSettings data;

    private Site site;
    private String email;
    private Visitor owner;
    private String mine;
    private UUID person;

    @BeforeEach
    void somebodyInAllRooms() {
        site = house.aSamplePartnership();
        house.aCoordinator(site);
        email = House.anEmail();
        owner = house.visitor();
        owner.submit(
                owner.open(activity()),
                "/co-owners",
                Map.of("name", NAME, "email", email, "side", "public", "visibility", "full", "offer", "koláče"));
        var links = house.lastLetter(email).links();
        owner.pressTheOnlyButton(owner.open(house.local(links.getFirst())));
        mine = house.local(links.get(2));
        person = house.db()
                .in(site.id(), () -> people.byEmail(new EmailAddress(email)).orElseThrow())
                .id();
    }

    @Test
    void theButtonOfAFreshLetterErases() {
        assertThat(house.visitor().open(activity()).main()).contains(NAME);
        var confirm = owner.open(askForErasure());
        assertThat(confirm.main()).contains(NAME, "Späť sa to vziať nedá.");
        assertThat(foundAnywhere(NAME)).isNotEmpty();

        var done = owner.pressTheOnlyButton(confirm);

        assertThat(done.main()).contains("Vymazali sme vás");
        assertThat(foundAnywhere(NAME)).isEmpty();
        assertThat(foundAnywhere(email)).isEmpty();
        assertThat(foundAnywhere(person.toString())).isEmpty();
        assertThat(house.visitor().open(activity()).main()).doesNotContain(NAME);
        assertThat(owner.open(path("/mine")).main()).contains("Poslať mi odkaz");
    }

    @Test
    void noLinkOpensAnythingAfterwards() {
        var links = house.lastLetter(email).links();
        var erase = askForErasure();
        owner.pressTheOnlyButton(owner.open(erase));

        assertThat(owner.openOnly(erase).status()).isEqualTo(410);
        for (var link : links) {
            assertThat(house.visitor().openOnly(house.local(link)).status())
                    .as(link)
                    .isEqualTo(410);
        }
    }

    @Test
    void aForwardedLetterErasesNobody() {
        var other = house.visitor();
        var sent = other.submit(other.open(mine), "/mine/erasure");
        assertThat(sent.main()).contains("Poslali sme vám e-mail.");
        assertThat(foundAnywhere(NAME)).isNotEmpty();
    }

    @Test
    void anOlderLetterThanTheLastErasesNobody() {
        var first = askForErasure();
        askForErasure();
        assertThat(owner.openOnly(first).status()).isEqualTo(410);
    }

    @Test
    void letterThatWaitAndSpeakOfThemAreGone() {
        house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("""
                insert into mail (partnership_id, id, recipient, sender_name, subject, plain, html, message_id, about,
                    created_at)
                values (:partnership, gen_random_uuid(), 'nobody@example.org', 'P', 'Nové meno', :text, '', '<x@x>',
                    array[cast(:person as uuid)], now())
                """)
                                .set("text", NAME + " sa pripísala")
                                .set("person", person)
                                .run());
        erasure.erase(site.id(), person);
        assertThat(foundAnywhere(NAME)).isEmpty();
    }

    @Test
    void theirIdsStandBesideTheBackupsAndNoWords() throws IOException {
        erasure.erase(site.id(), person);
        var file = data.folder().resolve(ErasedIds.FILE);
        assertThat(ErasedIds.read(file)).contains(new ErasedIds.Line(site.id(), person));
        assertThat(Files.readString(file)).doesNotContain(email, NAME);
    }

    /** Of a table whose rows speak of people, the rows go with them, or its room sees to it. */
    @Test
    void everyTableOfPeopleIsErased() {
        var seenTo = keepers.stream().map(Keeper::table).collect(Collectors.toSet());
        var others = house.db().sql("""
                        select c.table_name from information_schema.columns c
                        where c.table_schema = current_schema() and c.column_name = 'person_id' and not exists (
                            select from pg_constraint f
                            where f.contype = 'f' and f.conrelid = c.table_name::regclass and f.confdeltype = 'c'
                              and f.confrelid = 'person'::regclass)
                        """).list(row -> row.string("table_name"));
        assertThat(others).isSubsetOf(seenTo).contains("coordinator");
    }

    private String askForErasure() {
        var before = house.lettersSoFar(email);
        owner.submit(owner.open(mine), "/mine/erasure");
        return house.local(house.letters(email, before + 1).getLast().links().getFirst());
    }

    /** The tables of which some row holds the words. */
    private List<String> foundAnywhere(String words) {
        return house.db()
                .in(
                        site.id(),
                        () -> house
                                .db()
                                .sql(
                                        "select tablename from pg_policies where policyname = 'own_partnership' order by tablename")
                                .list(row -> row.string("tablename"))
                                .stream()
                                .filter(table -> house.db()
                                        .sql("select exists (select from " + table
                                                + " t where position(:words in t::text) > 0) as found")
                                        .set("words", words)
                                        .one(row -> row.bool("found")))
                                .toList());
    }

    private String activity() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select slug from activity order by position limit 1")
                                .one(row -> path("/activities/" + row.string("slug"))));
    }

    private String path(String below) {
        return "/" + site.slug() + below;
    }
}
