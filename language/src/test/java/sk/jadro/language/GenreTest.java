package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What kind of text it is: extracts of by-laws and contracts, and texts that only speak of one. */
class GenreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Všeobecne záväzné nariadenie č. 1/2025\n§ 1 Trhy\n(1) Predajca zaplatí vopred.\n(2) Správca trhu vedie evidenciu.",
                "§ 4 Škola\n(1) Stravník uhrádza príspevok.\n(2) Vychovávateľ vedie dennú evidenciu žiakov.\n§ 5 Záver\n(1) Nič.",
                "## § 2 Jedáleň\n(1) Dospelí stravníci uhrádzajú réžiu.\n## § 3 Záver\n(1) Zrušuje sa staré nariadenie.",
                "VZN mesta Lúky\nČl. 1 Úvod\n1. Týmto nariadením sa ustanovuje poplatok.\nČl. 2 Úľavy\n1. Úľavu má študent a dôchodca.",
                "Nariadenie obce o cintoríne\n(1) Návrh podá pozostalý.\n(2) Správca je povinný viesť knihu hrobov.\n(3) Zrušuje sa nič.",
                "(1) Predajca je povinný mať doklad.\n(2) Kto poruší toto nariadenie, tomu možno uložiť pokutu.",
                "Článok 3\n1. Vodič je povinný zaplatiť.\nČlánok 4\n1. Na tomto nariadení sa uznieslo zastupiteľstvo.\n2. Zrušuje sa VZN.",
                "Štatút mesta\nČl. I\n1. Poslanec skladá sľub.\nČl. II\n1. Tento štatút nadobúda účinnosť v máji.\n2. Zrušuje sa starý.",
                "§ 7 Pokuty\n(1) Priestupku sa dopustí predajca, ktorý poruší toto nariadenie.\n(2) Možno mu uložiť pokutu."
            })
    void aByLawIsKnownByManySigns(String text) {
        assertThat(Genre.of(text, LegalParts.of(text))).isEqualTo(Genre.BY_LAW);
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zmluva o nájme záhona\nPrenajímateľ: OZ Dvor\nČl. I\n1. Nájomca záhon obrába.\nČl. II\n1. Zľavu majú študenti a dôchodcovia.",
                "Zmluva o dielo č. 5\nČlánok 1\n1. Zhotoviteľ dielo vykoná.\nČlánok 2\n1. Koordinátor je oprávnený merať.",
                "Kúpna zmluva\nuzatvorená medzi stranami (ďalej len „kupujúci“)\nI.\n1. Predávajúci predá psa.\n2. Chovateľ ho odovzdá.\n3. Zmluva má dva rovnopisy.",
                "Čl. IV Práva\n1. Nájomca je povinný kosiť.\n2. Kompost môžu použiť všetci záhradkári.\nČl. V Zánik\n1. Táto zmluva má dva rovnopisy.",
                "Dohoda o spolupráci\nČl. 1\n1. Poskytovateľ sa zaväzuje pomáhať.\nČl. 2\n1. Koordinátor vedie zoznam záujemcov.",
                "Zmluva o výpožičke\nPožičiavateľ: Obec Lúky\nVypožičiavateľ: OZ Dvor\n1. Kľúč má správca.\n2. Požičiavateľ je oprávnený merať.\n3. Táto zmluva platí.",
                "Dodatok č. 1 k nájomnej zmluve\nČl. I\n1. Nájomca platí viac.\nČl. II\n1. Zmluvné strany dodatok podpísali. Správca ho uloží.",
                "Darovacia zmluva\nČl. 1\n1. Darca daruje obraz.\nČl. 2\n1. Obdarovaný sa zaväzuje obraz chrániť pred odborníkmi a laikmi."
            })
    void aContractIsKnownByManySigns(String text) {
        assertThat(Genre.of(text, LegalParts.of(text))).isEqualTo(Genre.CONTRACT);
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nové nariadenie o psoch\nPoslanci schválili nariadenie. Majitelia psov zaplatia viac.",
                "Mesto podpísalo zmluvu o nájme sály. Nájomca sa zaväzuje kúriť. Návštevníci sa potešia.",
                "Ako uzavrieť nájomnú zmluvu\n1. Vyplňte žiadosť.\n2. Priložte doklad.\n3. Nájomca a prenajímateľ zmluvu podpíšu. Študenti neplatia.",
                "Čo hovorí zákon\n§ 5 hovorí o pokutách.\nPýtali sme sa právnikov, čo vám hrozí.",
                "Pripomienky k VZN môžu občania posielať do mája. Nariadenie nadobúda účinnosť v júni.",
                "Zápisnica\n1. Otvorenie\nPredseda privítal členov.\n2. Zmluva o dielo\nDodávateľ mešká. Poslanci sa pýtali prečo.\n3. Záver",
                "Výzva\n1. Žiadať môže škola.\n2. Úspešní uchádzači podpíšu zmluvu.\n3. Hodnotitelia rozhodnú do mája.",
                "Vážení občania,\npodľa § 3 nariadenia ste povinní triediť odpad. Prosíme aj chatárov.",
                "Prečo je zmluva tajná?\nNovinári sa pýtali na prenajímateľa. Táto zmluva stála veľa.",
                "Trhový poriadok sa mení\nPredajcovia zaplatia menej. Podľa nariadenia je povinné mať doklad.",
                "Návod na triedenie\n1. Odpad umyte.\n2. Obyvatelia ho zanesú na dvor.\n3. Kto poruší nariadenie, tomu možno uložiť pokutu."
            })
    void aTextThatMentionsOneIsNone(String text) {
        assertThat(Genre.of(text, LegalParts.of(text))).isEqualTo(Genre.OTHER);
        assertThat(Slovak.gender(text)).isNotEmpty();
    }

    /** Terms of use are no agreement of two: whoever comes is spoken of, but for what those are called who offer it. */
    @Test
    void termsForThePublicSpeakOfAnybody() {
        String terms = """

                I. Jazda
                1. Poskytovateľ požičia kolobežku. Je oprávnený merať rýchlosť.
                2. Jazdec je povinný mať prilbu.
                3. Záloha sa vráti na dobu neurčitú. Poskytovateľ sa zaväzuje ručiť.
                """;
        assertThat(Slovak.gender("Podmienky požičovne kolobežiek" + terms))
                .containsExactly("Jazdec je povinný → Jazdec alebo jazdkyňa musí");
        assertThat(Slovak.gender("Zmluva o požičaní kolobežiek" + terms)).isEmpty();
    }

    /** Who is no term of law, and what stands before the first part or behind the last. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VZN mesta Lúky\n§ 1 Účel\n(1) Účelom je, aby občania mohli oddychovať.\n§ 2 Záver\n(1) Nič.",
                "§ 1 Kontrola\n(1) Stánky kontrolujú poverení pracovníci mesta.\n§ 2 Záver\n(1) Nič.",
                "§ 1 Psy\n(1) Pes nesmie ohroziť chodcov.\n§ 2 Záver\n(1) Nič.",
                "§ 1 Úľavy\n(1) Polovicu zaplatia študenti.\n§ 2 Záver\n(1) Nič.",
                "Zmluva o nájme\nČl. I\n1. Nájomca vpustí poverených pracovníkov mesta.\nČl. II\n1. Táto zmluva platí.",
                "Prečo ho meníme: predajcovia sa sťažovali.\n§ 1 Účel\n(1) Nič.\n§ 2 Záver\n(1) Nič.",
                "§ 1 Účel\n(1) Nič.\n§ 2 Záver\n(1) Nič.\n\nPredajcovia ušetria.",
                "Zmluva o nájme\nČl. I\n1. Nájomca umožní vstup návštevníkom.\nČl. II\n1. Táto zmluva platí."
            })
    void peopleWhoAreNoTermAreSpokenOf(String text) {
        assertThat(Genre.of(text, LegalParts.of(text))).isNotEqualTo(Genre.OTHER);
        assertThat(Slovak.gender(text)).hasSize(1);
    }
}
