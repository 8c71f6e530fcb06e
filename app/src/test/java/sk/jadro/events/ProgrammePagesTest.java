package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.jadro.events.TypedEvent.anEvent;
import static sk.jadro.events.TypedEvent.idPath;
import static sk.jadro.events.TypedEvent.path;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

@JadroTest
class ProgrammePagesTest {
    private static final String TYPED = """
            17:00 Privítanie
            17:10–17:40 Ako sme na tom (Ján Novák)
            Prineste si rozpočet.
            17.40 Prestávka
            18:00 Kam ďalej [diskusia]""";

    private static final String EVENT = "/events/stretnutie-pri-stole";

    @Autowired
    House house;

    Site site;
    Visitor coordinator;
    Visitor reader;

    @BeforeEach
    void begin() {
        site = house.aPartnership();
        coordinator = house.aCoordinator(site);
        reader = house.visitor();
    }

    private Seen saved(String programme) {
        return anEvent().with("programme_sk", programme).saveAs(coordinator, site);
    }

    @Test
    void pointsAreShownWithTheirTimeLeadKindAndLength() {
        var form = saved(TYPED);

        var page = reader.open(path(site, EVENT));
        assertThat(page.texts(".programme li"))
                .containsExactly(
                        "17:00 – 17:10 Privítanie 10 min",
                        "17:10 – 17:40 Ako sme na tom Kto vedie: Ján Novák Prineste si rozpočet. 30 min",
                        "17:40 – 18:00 Prestávka 20 min",
                        "18:00 – 19:00 Kam ďalej diskusia 60 min");
        assertThat(page.texts(".programme__sum")).containsExactly("Spolu 2 h, z toho prestávky 20 min");
        assertThat(form.html().select("#remarks")).isEmpty();
        assertThat(form.typed("#programme_sk")).isEqualTo(TYPED);
    }

    @Test
    void everyLineThatCanNotBeReadIsSaidAtOnceAndWhatWasTypedIsStillThere() {
        var typed = "\n17:00 Privítanie\n25:70 Diskusia\n18:30–18:00 Obed\n18:40\n24:00 Koniec";
        var again = anEvent()
                .with("programme_sk", typed)
                .with("programme_en", "7:99 Welcome")
                .saveAs(coordinator, site);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors())
                .containsExactly(
                        "Chyba: Riadok 3: čas 25:70 nepoznáme. Riadok 4: koniec 18:00 nie je po začiatku 18:30."
                                + " Riadok 5: za časom 18:40 chýba, čo bude. Riadok 6: čas 24:00 nepoznáme.",
                        "Chyba: Riadok 1: čas 7:99 nepoznáme.");
        assertThat(again.texts(".govuk-error-summary a[href='#programme_sk']")).hasSize(4);
        assertThat(again.one("#programme_sk").attr("aria-describedby"))
                .endsWith(again.one(".govuk-error-message").id());
        assertThat(again.typed("#programme_sk")).isEqualTo(typed.strip());
        assertThat(reader.open(path(site, EVENT)).status()).isEqualTo(404);
    }

    @Test
    void ofVeryManySuchLinesTheFirstAreSaid() {
        var again = saved("1:99 x\n".repeat(2_000));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.texts(".govuk-error-summary li")).hasSize(21).last().isEqualTo("A ešte 1 980 riadkov.");
    }

    @Test
    void problemsAreSaidInEnglishOnTheEnglishForm() {
        var form = coordinator.open("/en" + path(site, "/desk/events/new"));
        var again = coordinator.submit(
                form, "/desk/events", anEvent().with("programme_sk", "25:70 x").fields());

        assertThat(again.errors()).containsExactly("Error: Line 1: we don’t know the time 25:70.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Program *ešte* pripravujeme.\n\n- Privítanie", "Začneme o 17:00 a skončíme do 19:00."})
    void aProgrammeWithoutTimesIsTheTextThatItWas(String written) {
        assertThat(saved(written).status()).isEqualTo(200);

        var page = reader.open(path(site, EVENT));
        assertThat(page.html().select(".programme, .programme__sum")).isEmpty();
        assertThat(page.texts("#programme + .prose")).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsSaidToThoseWhoWriteItAndNobodyElse() {
        var form = anEvent()
                .with("programme_sk", "17:00–17:50 Privítanie\n17:40–18:00 Obed\n18:10–19:30 Diskusia")
                .with("programme_en", "17:00 Welcome")
                .draft()
                .saveAs(coordinator, site);

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.main()).contains("Uložené.");
        var said = new String[] {
            "O 17:40 sa kryjú „Privítanie“ a „Obed“.",
            "Od 18:00 do 18:10 nie je v programe nič.",
            "Program sa končí o 19:30, podujatie už o 19:00.",
            "Anglický program má iné časy ako slovenský."
        };
        assertThat(form.texts(".remarks li")).containsExactly(said);
        assertThat(coordinator.open(path(site, EVENT)).texts(".remarks li")).containsExactly(said);

        coordinator.submit(form, idPath(form), Map.of("publication", "published"));
        var page = reader.open(path(site, EVENT));
        assertThat(page.texts(".programme li")).hasSize(3);
        assertThat(page.html().select(".remarks")).isEmpty();
    }

    @Test
    void theEnglishPageShowsTheEnglishPointsOrTheSlovakOnesMarked() {
        var form = saved(TYPED);

        var slovak = reader.open("/en" + path(site, EVENT));
        assertThat(slovak.texts(".programme li [lang=sk]"))
                .containsExactly(
                        "Privítanie", "Ako sme na tom", "Ján Novák", "Prineste si rozpočet.", "Prestávka", "Kam ďalej");
        assertThat(slovak.texts(".programme .label")).containsExactly("break", "discussion");

        coordinator.submit(form, idPath(form), Map.of("programme_en", "17:00 Welcome\n17:40 Break"));
        var english = reader.open("/en" + path(site, EVENT));
        assertThat(english.texts(".programme li"))
                .containsExactly("17:00 – 17:40 Welcome 40 min", "17:40 – 19:00 Break 80 min");
        assertThat(english.html().select(".programme [lang]")).isEmpty();
        assertThat(english.texts(".programme__sum")).containsExactly("2 h in all, of it 1 h 20 min of breaks");
    }

    @Test
    void anEventOfTwoDaysHasADayAboveItsPoints() {
        anEvent()
                .with("last_day", "15. 5. 2030")
                .with("ends", "12:00")
                .with("programme_sk", "Utorok 14. mája\n20:00–0:30 Koncert\nStreda 15. mája\n9:00 Diskusia")
                .saveAs(coordinator, site);

        var page = reader.open(path(site, EVENT));
        assertThat(page.texts(".programme__day")).containsExactly("Utorok 14. mája", "Streda 15. mája");
        assertThat(page.texts(".programme li"))
                .containsExactly("20:00 – 0:30 Koncert 270 min", "9:00 – 12:00 Diskusia 180 min");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void theExampleInTheFormIsReadAsItPromises(String language) {
        var form = coordinator.open(language + path(site, "/desk/events/new"));
        var example = form.one(".programme__example").wholeText().strip();

        var saved = coordinator.submit(
                form, "/desk/events", anEvent().with("programme_sk", example).fields());

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.html().select(".remarks")).isEmpty();
        var page = reader.open(language + path(site, EVENT));
        assertThat(page.texts(".programme li")).hasSize(5);
        assertThat(page.texts(".programme bdi")).hasSize(2);
        assertThat(page.texts(".programme__break")).hasSize(1);
        assertThat(page.texts(".programme .label")).isNotEmpty().last().isIn("diskusia", "discussion");
    }

    @Test
    void theSampleProgrammesAreReadAndNothingIsToBeMended() {
        var sample = house.aSamplePartnership();
        var editor = house.aCoordinator(sample);
        var list = editor.open(path(sample, "/desk/events"));
        var addresses = list.html().select("main a[href*=/desk/events/]").eachAttr("href").stream()
                .filter(address -> address.matches(".*/desk/events/[0-9a-f-]{36}"))
                .distinct()
                .toList();

        assertThat(addresses).hasSize(4).allSatisfy(address -> {
            var form = editor.open(address);
            assertThat(Programme.of(form.typed("#programme_sk"), false).points())
                    .hasSize(6);
            assertThat(Programme.of(form.typed("#programme_sk"), false).unreadable())
                    .isEmpty();
            assertThat(form.html().select(".remarks")).isEmpty();
        });
    }

    @Test
    void programsGetTheTextAsItWasTyped() {
        saved(TYPED);
        assertThat(reader.open("/api/v1/" + site.slug() + "/events").text())
                .contains("17:10–17:40 Ako sme na tom (Ján Novák)");
    }
}
