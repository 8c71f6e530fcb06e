package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Žiadosť doručte na OcÚ.            ; OcÚ    ; obecnom úrade (OcÚ)
            Riaditeľka MŠ privítala deti.      ; MŠ     ; materskej školy (MŠ)
            Deti z OcÚ a MsP pomáhali.         ; MsP    ; mestskej polície (MsP)
            Oznámte to MsP.                    ; MsP    ; mestskej polícii (MsP)
            S naším CVČ sme boli na výlete.    ; CVČ    ; centrom voľného času (CVČ)
            Vďaka EŠIF stojí most.             ; EŠIF   ; európskym štrukturálnym a investičným fondom (EŠIF)
            Firma dodržiava predpisy BOZP.     ; BOZP   ; bezpečnosti a ochrany zdravia pri práci (BOZP)
            VZN neplatí.                       ; VZN    ; Všeobecne záväzné nariadenie (VZN)
            Rodinu podporil ÚPSVaR.            ; ÚPSVaR ; úrad práce, sociálnych vecí a rodiny (ÚPSVaR)
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
                "PS: Ozvite sa nám.",
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
