package sk.jadro.coowners;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.coowners.TypedSignUp.aSignUp;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** People's names in the columns, on their own page. */
@JadroTest
class MyNamesTest {
    @Autowired
    House house;

    private Site site;
    private String page;
    private TypedSignUp signUp;
    private Visitor owner;
    private String mine;

    @BeforeEach
    void aForm() {
        site = house.aSamplePartnership();
        page = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select slug from activity order by position limit 1")
                                .one(row -> "/" + site.slug() + "/activities/" + row.string("slug")));
        owner = house.visitor();
        signUp = aSignUp().with("name", "Eva Skúšobná").with("offer", "prinesiem lopatu");
        owner.submit(owner.open(page), "/co-owners", signUp.fields());
        mine = house.local(house.lastLetter(signUp.email()).links().get(2));
    }

    @Test
    void aFormWaitsThereAndIsConfirmedThere() {
        var waiting = owner.open(mine);
        assertThat(waiting.main()).contains("Čaká na vás", "Vaše meno tam bude, až keď to potvrdíte.");

        var confirmed = owner.submit(waiting, "/confirmation");

        assertThat(confirmed.main()).contains("Je to potvrdené.", "„prinesiem lopatu“; vidno celé meno");
        assertThat(confirmed.main()).doesNotContain("Čaká na vás");
        assertThat(names()).contains("Eva Skúšobná");
    }

    @Test
    void aFormIsTakenBackThereAndBroughtBack() {
        var withdrawn = owner.submit(owner.open(mine), "/withdrawal");
        assertThat(withdrawn.main()).contains("Vzali ste to späť.").doesNotContain("Čaká na vás");
        assertThat(owner.submit(withdrawn, "/return").main()).contains("Čaká na vás");
    }

    @Test
    void aNameIsTakenOutThereAndBroughtBack() {
        var left = owner.submit(confirmed(), "/withdrawal");
        assertThat(left.main()).contains("Odpísali ste sa. Ak to bol omyl, dá sa to vrátiť.");
        assertThat(names()).doesNotContain("Eva Skúšobná");
        assertThat(owner.submit(left, "/return").main()).contains("Meno je späť.");
        assertThat(names()).contains("Eva Skúšobná");
    }

    @Test
    void whatWasWrittenIsChangedFromThere() {
        var form = owner.submit(confirmed(), "/changes");
        assertThat(form.one("#offer").attr("value")).isEqualTo("prinesiem lopatu");
        owner.submit(form, form.address().getPath(), Map.of("offer", "prinesiem hrable"));
        assertThat(owner.open(mine).main()).contains("„prinesiem hrable“");
    }

    @Test
    void aConsentIsShownInItsWordsAndTakenBack() {
        var before = confirmed();
        assertThat(before.main()).contains("Ukázať moje meno", "Výberom súhlasíte, že meno alebo iniciálky ukážeme");
        var after = owner.submit(
                before, before.html().select("form[action*=/consents/]").attr("action"));

        assertThat(after.main())
                .contains("Súhlas už neplatí", "meno nevidno, len sa počíta", "1 súhlas, ktorý už neplatí");
        assertThat(names()).doesNotContain("Eva Skúšobná");
        assertThat(state()).startsWith("6 ľudí");
        var form = owner.submit(after, "/changes");
        assertThat(form.one("input[name=visibility][checked]").attr("value")).isEqualTo("none");
    }

    @Test
    void othersNamesAreNotReached() {
        confirmed();
        var stranger = house.visitor();
        var other = aSignUp();
        stranger.submit(stranger.open(page), "/co-owners", other.fields());
        stranger.open(house.local(house.lastLetter(other.email()).links().get(2)));
        for (var form : owner.open(mine).html().select("main form[method=post]").eachAttr("action")) {
            if (form.contains("/mine/sign-ups/") || form.contains("/consents/")) {
                assertThat(stranger.postOnly(form, Map.of()).status()).as(form).isEqualTo(404);
            }
        }
        assertThat(names()).contains("Eva Skúšobná");
    }

    @Test
    void whoIsErasedGoesOnBeingCountedWithoutAName() {
        confirmed();
        assertThat(state()).startsWith("6 ľudí");
        owner.submit(owner.open(mine), "/mine/erasure");
        var erase = house.letters(signUp.email(), 2).getLast().links().getFirst();
        owner.pressTheOnlyButton(owner.open(house.local(erase)));

        assertThat(names()).doesNotContain("Eva Skúšobná");
        assertThat(state()).startsWith("6 ľudí");

        var coordinator = house.aCoordinator(site);
        var desk = coordinator.open("/" + site.slug() + "/desk/activities/" + activity() + "/co-owners");
        var row = desk.html().select("tr:contains(bez mena (vymazaný záznam))");
        assertThat(row).hasSize(1);
        var removed = coordinator.submit(desk, row.select("form").attr("action"));
        assertThat(removed.status()).isEqualTo(200);
        assertThat(state()).startsWith("5 ľudí");
        assertThat(removed.html().select("tr:contains(bez mena (vymazaný záznam)) form"))
                .isEmpty();
    }

    private Seen confirmed() {
        return owner.submit(owner.open(mine), "/confirmation");
    }

    private List<String> names() {
        return house.visitor().open(page).texts(".name bdi");
    }

    private String state() {
        return house.visitor().open(page).texts("main .label").getFirst();
    }

    private String activity() {
        return house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select id from activity order by position limit 1")
                                .one(row -> row.uuid("id").toString()));
    }
}
