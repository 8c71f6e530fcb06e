package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Women whom a text names, and what forms and documents call people. */
class NamedWomenTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Zapisovateľ: Lucia Malá                          ; Zapisovateľ ; Zapisovateľka
            Zapísal: Lenka Malá                              ; Zapísal     ; Zapísala
            Prizvaný: JUDr. Helena Malá, vedúca odboru       ; Prizvaný    ; Prizvaná
            Zapísal: Ján Malý                                ; Zapísal     ; ''
            Overil: Eva Malá, Ján Nový                       ; Overil      ; ''
            Overovatelia: Mgr. Mária Malá, Anna Nová         ; Overovatelia ; Overovateľky
            Overovatelia: Mária Malá, Ján Nový               ; Overovatelia ; ''
            Kontakt: Helena Malá, odborný referent pre byty  ; odborný referent ; odborná referentka
            Asistentka Helena Malá, referent Igor Nový       ; referent    ; ''
            Koordinátorom projektu je Ing. Dana Malá.        ; Koordinátorom ; Koordinátorkou
            Vystúpi starostka Ing. Jana Malá, referent odboru a deti. ; referent ; ''
            Kontakt: Jana Malá, referent Hlaváčik            ; referent    ; ''
            Nájomca: Jana Malá, Lúčna 5                      ; Nájomca     ; ''
            Koordinátorom projektu je Petra Malého žiak.     ; Koordinátorom ; ''
            Rokovanie otvorila predseda výboru Mgr. Eva Malá. ; predseda   ; predsedníčka
            Hlási sa u trénera Zuzany Malej.                 ; trénera     ; trénerky
            Workshop vedie skúsený lektor Daniela Malá.      ; skúsený lektor ; skúsená lektorka
            Architekt Jana Malá nakreslila plán.             ; Architekt   ; Architektka
            Kľúč má správca ihriska Eva Malá.                ; správca     ; správkyňa
            Ďakujeme trénerovi Eve Malej.                    ; trénerovi   ; trénerke
            Pozvali sme autora knihy Jany Malej.             ; autora      ; ''
            Volali sme zástupcu Jany Malej.                  ; zástupcu    ; ''
            Hovoril asistent poslankyne Jana Malá.           ; asistent    ; ''
            Povedie ho zástupca primátora Mgr. Eva Sládková.  ; zástupca    ; zástupkyňa
            Pomáhal aj asistent starostu Eva Malá.            ; asistent    ; asistentka
            Kontaktujte hovorcu mesta Mgr. Soňu Malú.         ; hovorcu     ; hovorkyňu
            Volajte vedúceho oddelenia Ing. arch. Katarínu Novú. ; vedúceho ; vedúcu
            Stretli sme sa s predsedom komisie Janou Malou.   ; predsedom   ; predsedníčkou
            Najlepším čitateľom mesiaca sa stala pani Eva Malá. ; Najlepším čitateľom ; Najlepšou čitateľkou
            Novým riaditeľom školy sa stane pani Jana Nová.   ; Novým riaditeľom ; Novou riaditeľkou
            Víťazom behu zostala Mgr. Hana Malá.              ; Víťazom     ; Víťazkou
            Osloví vedúceho odboru a Mgr. Evu Malú.           ; vedúceho    ; ''
            Eva Malá sa stala najlepším strelcom turnaja.     ; najlepším strelcom ; najlepšou strelkyňou
            Jana Nová bola naším lektorom.                    ; naším lektorom ; našou lektorkou
            """)
    void aWomanWhomTheTextNamesIsCalledInTheFeminine(String text, String place, String feminine) {
        String expected = place + " → " + feminine;
        if (feminine.isEmpty()) {
            assertThat(Slovak.CHECKER.check(text))
                    .noneMatch(finding -> finding.rule().equals("G6"));
        } else {
            assertThat(Slovak.gender(text)).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Uveďte manžela a deti.             ; manžela → manžela/manželku
            Meno manžela:                      ; manžela → manžela/manželky
            Údaje o manželovi:                 ; manželovi → manželovi/manželke
            Uveďte manžela alebo manželku.     ; ''
            Na koncert prišla s manželom.      ; ''
            """)
    void aFormAsksForHusbandAndWife(String text, String expected) {
        assertThat(String.join("", Slovak.gender(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Musí mať platný preukaz vodného záchranára.",
                "Osvedčenie odborného učiteľa priložte.",
                "Privítali sme hostí."
            })
    void aDocumentIsCalledAsItIs(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @Test
    void whatIsSaidOfEachIsAboutAnybodyThoughOneOfThemIsNamed() {
        assertThat(
                        Slovak.gender(
                                "Autorom projektu je Peter Malý. Peniaze dostane každý autor.\nRada navrhne víťaza primátorovi Ing. Malému."))
                .anyMatch(found -> found.startsWith("každý autor → každý autor a každá autorka"))
                .anyMatch(found -> found.startsWith("víťaza → víťaza alebo víťazku"));
    }

    @Test
    void aFormAsksForTheMaritalStatusOfBoth() {
        assertThat(Slovak.gender("Stav: slobodný, ženatý"))
                .containsExactly("slobodný → slobodný/slobodná", "ženatý → ženatý/vydatá");
        assertThat(Slovak.gender("Stav: dobrý, slobodný prístup")).isEmpty();
        assertThat(Slovak.gender("Rodinný stav: slobodný – ženatý – vdovec"))
                .containsExactly("slobodný → slobodný/slobodná", "ženatý → ženatý/vydatá", "vdovec → vdovec/vdova");
        assertThat(Slovak.gender("Rodinný stav: slobodný/slobodná")).isEmpty();
    }
}
