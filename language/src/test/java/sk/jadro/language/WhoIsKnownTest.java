package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plot dodala firma Kovex, s. r. o., víťaz súťaže.",
                "Strechu platí nadácia Svetlo ako hlavný darca.",
                "Spolok Lipa ako nositeľ nápadu dostane 300 eur.",
                "Drevo priviezla Píla Bor, a. s., ako darca.",
                "Ďakujeme združeniu Most ako spolutvorcovi výstavy.",
                "Predmet zákazky je most. Ponuka sa podáva poštou. Obstarávateľ je mesto. Uchádzač predloží doklad o praxi.",
                "Predmet zákazky je most. Ponuka sa podáva poštou. Obstarávateľ je mesto. Opýtať sa môže každý záujemca.",
                "Predmet zákazky je most. Ponuka sa podáva poštou. Zhotoviteľ odovzdá most. Navrhovateľ uvedie cenu.",
                "Predmet zákazky je most. Ponuka sa podáva poštou. Zhotoviteľ odovzdá most. Subdodávateľ má päť rokov praxe.",
                "Predmet zákazky je most. Ponuka sa podáva poštou. Zhotoviteľ odovzdá most. Pozveme uchádzačov.",
                "Zomrel nám Peter Hruška. Narodil sa v roku 1930. Pamätáme si ho ako rozprávača.",
                "Navždy nás opustil Ján Lysý. Posledná rozlúčka bude v pondelok. Bol to výborný huslista.",
                "Vo veku 80 rokov zomrel Ján Lysý. Narodil sa v Brezne ako najstarší zo štyroch bratov.",
                "Vo veku 80 rokov zomrel Ján Lysý. Oženil sa neskoro. Remeslo hodinára miloval.",
                "Vo veku 80 rokov zomrel Ján Lysý. Česť jeho pamiatke. Uctíme si vynikajúceho staviteľa.",
                "Cenu dostal Ján Malý, dlhoročný učiteľ tanca, choreograf a zakladateľ súboru.",
                "Muži hrajú druhú ligu. Naši hokejisti skončili šiesti.",
                "Muži hrajú druhú ligu. Hádzanári postúpili.",
                "Členom mužského družstva dali dresy.",
                "Speváci chlapčenského zboru vystúpia ráno.",
                "Hráči mužstva prišli neskoro."
            })
    void aFirmAManOfWhomTheTextTellsAndATeamOfMenAreLeftAlone(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Víťaz súťaže dostane koláč.                                   | Víťaz
            Plot opravil spolok, cenu dostane víťaz.                      | víťaz
            Zástupkyňa školy pozýva deti, záhradník im dá kvet.           | záhradník
            Kto je darca krvi, nech príde.                                | darca
            Uchádzač pošle životopis a zoznam zákaziek, ktoré viedol. Ponuka platí. Obstarávateľ je mesto. | Uchádzač
            Zomrel Ján Lysý. Narodil sa v Brezne. Poznal ho každý občan.  | každý občan
            Zomrel Ján Lysý. Narodil sa v Brezne. Žiaci ho mali radi.     | Žiaci
            Ak niekto zomrel, lekár to potvrdí. Kde sa narodil, tam ho zapíšu. | lekár
            Muži aj ženy hrajú ligu. Naši hokejisti majú nové dresy.      | Naši hokejisti
            Ženy skončili prvé. Volejbalisti pozývajú deti.               | Volejbalisti
            Členom družstva dali dresy.                                   | Členom
            Neprihlásil sa ani jeden kuchár.                              | jeden kuchár
            Na miesto v kuchyni nereagoval ani jeden záujemca.            | jeden záujemca
            Pri otrase mozgu zavolajte lekára alebo choďte domov.         | lekára
            Eva Malá by na jeseň prijala čašníka.                         | čašníka
            Klub vedie Ján Malý a hľadá trénera.                          | trénera
            Stavba potrebuje stavbyvedúceho.                              | stavbyvedúceho
            """)
    void whoIsNoFirmAndNobodyKnownIsSpokenOf(String text, String found) {
        assertThat(Slovak.gender(text)).anyMatch(finding -> finding.startsWith(found + " → "));
    }

    /** A pair would name another paper, count other people or quote wrongly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priložte informovaný súhlas zákonného zástupcu.",
                "Súhlas dá všeobecná lekárka alebo všeobecný lekár pre deti a dorast.",
                "Vypýtajte si súhlas všeobecného lekára pre deti a dorast.",
                "Zoznam voličov je na úrade.",
                "Zapíšu vás do stáleho zoznamu voličov.",
                "Prihláška má podpisy oboch zástupcov.",
                "Byt č. 22 dostane žiadateľ pod č. 7.",
                "Na 10 000 obyvateľov pripadajú tri sestry.",
                "Priemerná úhrada prijímateľa služby vzrastie.",
                "Nie sú to krikľúni, ako ich nazvala poslankyňa.",
                "Vysúťažíme projektanta na novú školu.",
                "Personalista – mzdár (muž/žena)",
                "Nezáleží na tom, či návrh vysloví odborník, poslankyňa alebo žiak.",
                "Deti sa hlásia k hasičom.",
                "Ďakujeme všetkým, aj sponzorom.",
                "Prišiel trénovať bývalý asistent reprezentačného trénera."
            })
    void whatOfficesAndOthersCallThemStaysAsItIs(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeden zo žiadateľov má dlh a bol vyzvaný na úhradu.",
                "Tak ich nazval jeden z poslancov.",
                "Prečo som hlasoval proti?\nKáva je na mňa.\n\nMatej Líška, nezávislý poslanec",
                // Firms, brigades and bodies of the news.
                "Poslednú poruchu odstránili energetici v noci.",
                "Meteorológovia očakávajú v stredu búrky.",
                "Hasiči vyrážali do terénu stokrát.",
                "Profesionálom pomáhalo dvanásť dobrovoľných zborov.",
                "Organizátorky ďakujú všetkým partnerom.",
                "Partneri podujatia darovali ceny.",
                // What a law asks for, and what minutes begin with.
                "Prítomná je nadpolovičná väčšina všetkých poslancov.",
                "Potrebná je trojpätinová väčšina poslancov.",
                "Prítomní: podľa prezenčnej listiny",
                "Ďalej prítomní: hlavná kontrolórka a verejnosť",
                // Women beside men, by their own words.
                "Na jarmoku sú hrnčiari, rezbári, košikári, čipkárky, medovnikárky a včelári z kraja.",
                // One of many, and one of whom it goes on to tell.
                "Prednosta odpovedal, že jeden z podielových spoluvlastníkov zomrel.",
                "V triede majú spolužiaka, ktorý od septembra takmer neprehovoril.",
                "Zvolajte stretnutie za účasti projektanta.",
                // Counted, and the woman told apart.
                "Mesto platí mzdy dvoch pedagogických asistentov a špeciálnej pedagogičky.",
                "Rozhodne päťčlenná komisia, v ktorej budú dvaja poslanci, farár, riaditeľka domova na Dlhej ulici a statik.",
                // Names, things and headings.
                "Vystúpia folklórne súbory Lúčan a Jaborník.",
                "Bude prehliadka historických vozidiel, veteráni prídu z okolia.",
                "3.5 Návšteva lekára",
                "Voliteľný čas si rozvrhnete sami.",
                // Of whom a writer speaks in the first person.
                "Som v meste rok a mesto ma teší. Moje deti a môj pes mi robia radosť. Ja viem, aké je to pre mňa. "
                        + "Aj niektorí učitelia sú takí a moji rovesníci tiež.",
                "Preteky sa začali na štarte pri moste. V kategórii žiačok zvíťazila Ela, medzi dorastencami bol druhý Tobiáš."
            })
    void whoeverIsToldOfIsKnown(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nevybrali ani jedného z uchádzačov.                | uchádzačov
            Jeden zo žiadateľov dostane byt.                   | žiadateľov
            Rezerváciu urobí zákonný zástupca.                 | zákonný zástupca
            Rozdali sme vodu na 230 obyvateľov.                | obyvateľov
            Hasiči ukážu deťom auto.                           | Hasiči
            Spýtam sa poslancov na názor.                      | poslancov
            Projektant pripraví výkresy.                       | Projektant
            Zhasínali traja hasiči, 27 záchranárov a sused.    | záchranárov
            Hasiči zasahovali iba raz.                         | Hasiči
            Väčšina majiteľov sa správa ohľaduplne.            | majiteľov
            Jarmok ponúka hrnčiarov a čipkárky.                | hrnčiarov a čipkárky
            Niektorí učitelia prišli.                          | Niektorí učitelia
            Čakajú na meteorológov.                            | meteorológov
            """)
    void whoIsNoTermIsSpokenOf(String text, String found) {
        assertThat(Slovak.gender(text)).singleElement().asString().startsWith(found + " → ");
    }

    /** A sentence by itself doesn't tell who is meant, so it is put into a whole text. */
    private static String inText(String sentence) {
        return "Lipa pri moste kvitne v júni. Lavička pod ňou je nová.\n\n" + sentence + "\n\n"
                + "Voda v potoku je čistá a plytká. ".repeat(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V máji pozývame známeho spisovateľa.",
                "Centrum povedie koordinátor.",
                "Kurz vedie skúsený tréner.",
                "Potvrdenie od pediatra je potrebné doložiť.",
                "Sobáš sa koná pred poslancom a matrikárom."
            })
    void oneOfWhomAWholeTextTellsIsKnown(String sentence) {
        assertThat(Slovak.gender(inText(sentence))).isEmpty();
        assertThat(Slovak.gender(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Izbu dostane každý spisovateľ.                | každý spisovateľ
            O byte sa rozhodne, ak žiadateľ má deti.      | žiadateľ
            Izbu dostane žiadateľ.                        | žiadateľ
            Od septembra hľadáme učiteľa.                 | učiteľa
            Klub nemá žiadneho trénera.                   | žiadneho trénera
            Kto nepríde, tomu tréner zavolá.              | tréner
            Pomohol by aj tréner.                         | tréner
            Kurz môže viesť tréner.                       | tréner
            Pomôže vám tréner.                            | tréner
            Požiadajte o pomoc trénera.                   | trénera
            Tréner príde v sobotu.                        | Tréner
            Vo štvrtok: tréner príde ráno.                | tréner
            Kurz vedú skúsení tréneri.                    | skúsení tréneri
            """)
    void whoMayBeAnybodyInAWholeTextIsSpokenOf(String sentence, String found) {
        assertThat(Slovak.gender(inText(sentence))).singleElement().asString().startsWith(found + " → ");
    }

    /** Whoever answers an advertisement or fills in a form may be anybody. */
    @Test
    void nobodyIsKnownToATextThatLooksForSomebodyOrIsToBeFilledIn() {
        String text = inText("Kurz vedie skúsený tréner.");
        assertThat(Slovak.gender("Pracovná ponuka\n\n" + text)).isNotEmpty();
        assertThat(Slovak.gender(text + "\n\nMeno: ________")).isNotEmpty();
    }

    /** Of those who see to a by-law people do what is said; whom it entitles is its term. */
    @Test
    void whoDoesTheWorkInLawsAndContractsIsSpokenOf() {
        String law = "Nariadenie o psoch\n§ 1 Psy\n(1) %s\n§ 2 Záver\nKoniec.";
        String lease = "Zmluva o nájme\nČlánok 1\nNájomca platí nájomné. %s\nČlánok 2\nZmluvné strany súhlasia.";
        assertThat(Slovak.gender(law.formatted("Poriadok strážia príslušníci obecnej polície.")))
                .singleElement()
                .asString()
                .startsWith("príslušníci → ");
        assertThat(Slovak.gender(law.formatted("Na kontrolu sú oprávnení príslušníci polície.")))
                .isEmpty();
        assertThat(Slovak.gender(law.formatted("Príslušník polície uloží pokutu.")))
                .isEmpty();
        assertThat(Slovak.gender(lease.formatted("Škodu nahlásia pracovníci upratovacej firmy.")))
                .singleElement()
                .asString()
                .startsWith("pracovníci → ");
        assertThat(Slovak.gender(lease.formatted("Hluk nesmie rušiť nájomníkov domu.")))
                .singleElement()
                .asString()
                .startsWith("nájomníkov → ");
        assertThat(Slovak.gender(lease.formatted("Zodpovedá za to, že jeho pracovníci poznajú predpisy.")))
                .isEmpty();
        assertThat(Slovak.gender(
                        lease.formatted("Zodpovedá za škody spôsobené svojimi členmi, dobrovoľníkmi a návštevníkmi.")))
                .isEmpty();
        assertThat(Slovak.gender(lease.formatted("Sála slúži členom, dobrovoľníkom a návštevníkom.")))
                .isNotEmpty();
    }

    @Test
    void aChoiceThatGoesOnIsSaidWithAnotherWord() {
        assertThat(Slovak.gender("Privolajte hasiča alebo zavolajte linku.")).allMatch(found -> found.contains("či"));
    }
}
