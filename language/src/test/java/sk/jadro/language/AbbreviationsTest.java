package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Žiadosť doručte na OcÚ.            ; OcÚ    ; obecnom úrade
            Riaditeľka MŠ privítala deti.      ; MŠ     ; materskej školy
            Deti z OcÚ a MsP pomáhali.         ; MsP    ; mestskej polície
            Oznámte to MsP.                    ; MsP    ; mestskej polícii
            S naším CVČ sme boli na výlete.    ; CVČ    ; centrom voľného času
            Vďaka EŠIF stojí most.             ; EŠIF   ; európskym štrukturálnym a investičným fondom
            Firma dodržiava predpisy BOZP.     ; BOZP   ; bezpečnosti a ochrany zdravia pri práci
            MsZ zasadá.                        ; MsZ    ; Mestské zastupiteľstvo
            Rodinu podporil ÚPSVaR.            ; ÚPSVaR ; úrad práce, sociálnych vecí a rodiny
            Komisia žiada MsP o pomoc.         ; MsP    ; mestskú políciu
            Vec rieši rada a RVPS.             ; RVPS   ; regionálna veterinárna a potravinová správa
            Dozor má OVaD.                     ; OVaD   ; ''
            Zasadnutie OcZ bude v máji.        ; OcZ    ; obecného zastupiteľstva
            Pole je v správe SPF.              ; SPF    ; Slovenského pozemkového fondu
            Voda tečie do ČOV.                 ; ČOV    ; čistiarne odpadových vôd
            Píšte na OcÚ. Adresa OcÚ je na webe. ; OcÚ  ; obecnom úrade (OcÚ)
            """)
    void whatAnAbbreviationMeansStandsInTheCaseOfItsPlace(String text, String place, String meaning) {
        assertThat(Slovak.of(text, Category.PLAIN)).contains(place + " → " + meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Obecný úrad (ďalej len „OcÚ“) je zatvorený. OcÚ otvorí v stredu.",
                "Centrum voľného času (ďalej ako \"CVČ\") hľadá priestor.",
                "Deti zbiera CVČ (centrum voľného času) pri parku.",
                "Prvá bola MŠ – materská škola pri potoku.",
                "OZNAM pre verejnosť",
                "ROZPOČET MŠ NA ROK 2026",
                "Lavičky dodala firma MMCITE.",
                "Podľa zákona SNR o obecnom zriadení to smie.",
                "Riaditeľka ZŠ privítala deti z MŠ Lesná.",
                "Kúpili sme to v LIDLI.",
                "Vystúpi skupina IMT.",
                "Dáta sú pod licenciou CC BY 4.0 a smiete ich šíriť.",
                "Prišla aj Zuzana Malá (OZ Zelený breh) a jej sestra.",
                "Povolenie č. OU-HJ-2025/114 platí do mája.",
                "Zápis vedie spis MsZ/2025/8.",
                "Zmluva č. 23/2024/ODI platí.",
                "Koniec zmeny VZN schválili.",
                "Tabuľku pošlite ako XLS alebo ODS.",
                "PS: Ozvite sa nám.",
                "Predali sme parcelu registra C KN 1184/7.",
                "Spotreba bola 1 128 MWh a výkon 49,5 kWp.",
                "Píšeme projekty z fondov EÚ.",
                "Prednáša JUDr. Anna Malá, PhD."
            })
    void whatIsExplainedOrIsNoAbbreviationIsLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Program MsZ|V stredu zasadá MsZ o piatej. ; 2
            V stredu zasadá MsZ. Potom MsZ ide domov. ; 1
            """)
    void anAbbreviationIsReportedOnceAndNotInAHeading(String lines, int sentence) {
        String text = lines.replace('|', '\n');
        assertThat(Slovak.findings(text, Category.PLAIN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.start())
                        .isEqualTo(sentence == 2 ? text.lastIndexOf("MsZ") : text.indexOf("MsZ")));
    }
}
