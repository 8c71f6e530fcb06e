package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Families, titles, shops and places: who looks like anybody and is known, or is nobody at all. */
class WhoIsKnownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Of one family.
                "Falošný bratranec vás poprosí o peniaze.",
                "Napíšte synovcovi alebo dcére.",
                "Volá vám údajný vnuk.",
                "Pravnuk mu pomohol do schodov.",
                "Peniaze pýta cudzí človek a hovorí, že je váš vnuk.",
                // What somebody has become.
                "Jožko vyrástol a je z neho fyzik.",
                "Po rokoch je zo mňa záhradník.",
                "Rád kreslil, dnes je z neho architekt.",
                "Z neho bude raz dobrý tréner.",
                "Stal sa z neho poctivý stolár.",
                // Who only says that he is.
                "Pustila „plynára“ do kuchyne.",
                "Sused prichytil „opravára“ pri dverách.",
                "Takého „poradcu“ nevolajte.",
                "Pred domom stál „úradník“ s taškou.",
                "Zavolal jej „bankár“ z cudzieho čísla.",
                // Everybody, of whom a pronoun speaks.
                "Prísť môže každý, mladý či starý.",
                "Pomôže nám ktokoľvek, chudobný aj bohatý.",
                "Nemusí sa báť nikto, malý ani veľký.",
                "Vojde sem každý, zdravý i chorý.",
                "Spieval tam ktokoľvek, starý aj mladý.",
                // Where they sit, and what somebody does.
                "Balík nechajte na vrátnici.",
                "Kľúč čaká vo vrátnici.",
                "Hodiny visia pri vrátnici.",
                "Nevieme, ako firma hospodári.",
                "Obec dobre hospodári.",
                // Titles.
                "V sobotu sa hrá aj Veselí vojaci a princezná.",
                "Premietne sa Biely jazdec a krátky film.",
                "Deti zahrali Lenivého pekára.",
                "Cez leto uvidíte Traja mušketieri a kráľ.",
                "Divadlo uvedie hru Starí mládenci.",
                // Shops.
                "Starú práčku vráťte predajcovi.",
                "Batérie prevezme predajca.",
                "Tovar môžete reklamovať u predajcu.",
                "Predajca vám musí vydať doklad.",
                "Na chyby upozornite predajcu.",
                // The one who signs.
                "Opýtajte sa vedúceho.\nĎakujeme. Marek Hudák, vedúci dielne",
                "Kľúč má vedúci.\nIgor Malý, vedúci prevádzky",
                "Dohodnite sa s vedúcim.\nPodpísal: Ing. Ján Nový, vedúci oddelenia",
                "Vedúci vás privíta. Volá sa Ján Malý, vedúci klubu.",
                "Deti odviezol Ján Malý, vedúci tábora. Vedúcemu zavolajte.",
                // Pairs whose feminine has a slip.
                "Príde veľa seniorok a seniorov.",
                "Klub má desať šoférok a šoférov.",
                "Počet doktorok a doktorov rastie.",
                "Kurz pre päť juniorok a juniorov.",
                "Zbor speváčok a spevákov."
            })
    void whoIsKnownOrNobodyIsLeftAlone(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Každý vnuk dostane darček.                      | Každý vnuk
            Starí rodičia prišli, vnuci tancovali.          | vnuci
            Hľadáme spoľahlivého stolára.                   | spoľahlivého stolára
            Z nich budú raz záhradníci.                     | záhradníci
            Skutočný plynár má preukaz.                     | Skutočný plynár
            Takí „poradcovia“ nám volajú denne.             | poradcovia
            Prísť môže každý dôchodca.                      | každý dôchodca
            Zľavu má dospelý, dieťa neplatí nič, mladý polovicu. | mladý
            Na chodbe stoja vrátnici.                       | vrátnici
            Prišli aj hospodári z okolia.                   | hospodári
            Vystúpia Piešťanci a učitelia.                  | učitelia
            Každý predajca upratuje svoj stôl.              | Každý predajca
            Na jarmoku predajca upratuje stánok.            | predajca
            Predajcovia postavia stánky ráno.               | Predajcovia
            Trhovisko ponúka miesto, ktoré predajca zaplatí v hotovosti. | predajca
            Každá skupina má vedúceho.                      | vedúceho
            Hľadáme nového vedúceho. Ján Malý, vedúci dielne | nového vedúceho
            Volá vám skupinka seniorov a ich vnučky.        | seniorov a ich vnučky
            """)
    void whoCanBeAnybodyIsSpokenOf(String text, String found) {
        assertThat(Slovak.gender(text)).anyMatch(finding -> finding.startsWith(found + " → "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ďakujeme susedkám a susedom, ktorí niesli vodu, učiteľom za tanec. | učiteľom → učiteľom a učiteľkám
            Ďakujem kuchárkam, ktoré varili guláš, hasičom za stany a deťom.   | hasičom → hasičom a hasičkám
            Pozvali sme rodičov, ktorí bývajú ďaleko, žiakov aj kamarátky.     | žiakov → žiakov a žiačky
            Poslali sme list starostkám, ktorých sa to týka, poslancom a kraju. | poslancom → poslancom a poslankyniam
            Hovorili sme s ľuďmi, ktorí tu žijú, podnikateľmi a deťmi.         | podnikateľmi a deťmi → podnikateľmi a podnikateľkami
            """)
    void whoFollowsAClauseStandsInTheCaseOfThoseBeforeIt(String text, String expected) {
        assertThat(Slovak.gender(text)).anyMatch(finding -> finding.startsWith(expected));
    }
}
