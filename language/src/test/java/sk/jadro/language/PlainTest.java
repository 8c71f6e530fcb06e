package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            V prípade, že prídete, napíšte.     ; V prípade, že ; Ak
            Nakoľko prší, ostaneme dnu.         ; Nakoľko       ; Keďže
            Prišli ľudia z MsÚ.                 ; MsÚ           ; mestského úradu
            """)
    void officialeseAndAbbreviationsGetTheirPlainWord(String text, String place, String plain) {
        assertThat(Slovak.of(text, Category.PLAIN))
                .anySatisfy(found -> assertThat(found + " |").startsWith(place + " → " + plain + " |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mestský úrad (MsÚ) je otvorený. MsÚ je na námestí.",
                "Partnerstvo pre otvorené vládnutie, skratka OGP, vzniklo v roku 2011.",
                "Súbor PDF má najviac 20 MB.",
                "Príďte na ČSA 26.",
                "Vodu dodáva StVPS, a. s.",
                "Napíšte ho s písmenami SK na začiatku.",
                "Vozidlo má kód BA.",
                "Obraz má veľkosť XL.",
                "Hrá ŠK Lúčna a VBK Dolina.",
                "Súperom bude HBK Hámre.",
                "Vystúpi MUDr. Eva Malá, MPH, a MDDr. Ján Nový.",
                "Volá sa Ing. Jana Nová, MSc.",
                "Trénuje ich Igor Malý z TŠK Potok."
            })
    void whatIsExplainedOrKnownToEverybodyIsLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Kedy realizujete návštevu divadla?           ; realizujete návštevu divadla ; navštevujete divadlo
            Komisia vykoná návštevu škôlky.              ; vykoná návštevu škôlky ; navštívi škôlku
            Kľúč dáme na základe predloženia preukazu.   ; na základe predloženia ; po predložení
            Preukaz vydáme na základe zaplatenia.        ; na základe zaplatenia  ; po zaplatení
            Miesto získate na základe vyplnenia prihlášky. ; na základe vyplnenia ; po vyplnení
            V rámci továrne bola aj škôlka.              ; V rámci továrne        ; V továrni
            V rámci areálu sa nefajčí.                   ; V rámci areálu         ; V areáli
            Platí sa prostredníctvom pokladne.           ; prostredníctvom pokladne ; v pokladni
            Koná v súlade s platnou legislatívou v oblasti ochrany prírody. ; v súlade s platnou legislatívou v oblasti ochrany ; podľa zákona o ochrane
            V rámci svojej činnosti pomáha deťom.        ; V rámci svojej činnosti ; Pri práci
            """)
    void whatIsDoneIsSaidByItsVerb(String text, String place, String plain) {
        assertThat(Slovak.of(text, Category.PLAIN))
                .anySatisfy(found -> assertThat(found + " |").startsWith(place + " → " + plain + " |"));
    }

    /** No other word would be simpler or right. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Hovorili o optimalizácii dopravy.            ; optimalizácii
            Mesto realizuje ošetrovanie stromov po búrke. ; realizuje
            V rámci svojej činnosti učí práci s hlinou.  ; V rámci svojej činnosti
            Pri odchode dbajte na uzamknutie dverí.      ; dbajte na uzamknutie
            """)
    void whatHasNoSimplerWordIsOnlyShown(String text, String place) {
        assertThat(Slovak.of(text, Category.PLAIN)).contains(place + " → ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lampa visí vo výške 4 m nad zemou.",
                "Chata stojí vo výške 1 200 metrov.",
                "Značka je vo výške 150 cm.",
                "Dbajte na deti a na svoje veci.",
                "Súčasťou areálu je ihrisko a trať.",
                "Predpokladá sa, že v roku 2030 bude hotový.",
                "Čl. II\nNájomca je povinný upratovať.\nČl. III\nZmluva je v troch vyhotoveniach."
            })
    void whatIsSaidPlainlyIsLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.PLAIN)).isEmpty();
    }

    @Test
    void abbreviationsOfThePlaceAreExplainedByTheOptions() {
        Options options = Options.defaults()
                .withCategories(Set.of(Category.PLAIN))
                .withAbbreviations(Map.of("KRK", "kultúrna rada kraja"));
        assertThat(Slovak.proposals("Zasadala KRK.", options)).containsExactly("KRK → kultúrna rada kraja");
    }

    @Test
    void theTownPageIsHardToRead() {
        Readability readability = Slovak.CHECKER.readability(TownPage.text());
        assertThat(readability.level()).isEqualTo(Readability.Level.HARD);
        assertThat(readability.index()).isBetween(14.0, 22.0);
    }

    @Test
    void mistriksIndexFollowsItsFormula() {
        assertThat(Readability.index(73, 7, 143, 41)).isBetween(38.0, 39.0);
    }

    @ParameterizedTest
    @CsvSource({"voda, 2", "vlk, 1", "vŕba, 2", "jablko, 3", "žiak, 1", "kôň, 1", "informácia, 5", "s, 0", "zmrzlina, 3"
    })
    void syllablesAreCountedAsSpoken(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    /** The items of a list are read one by one, and a by-law has to begin with all the laws that it follows. */
    @Test
    void aListAndTheEnactingSentenceAreNotLong() {
        String item = " do areálov materských a základných škôl a ihrísk pri nich,";
        assertThat(Slovak.findings(
                        "Vstup so psom je zakázaný: a)" + item + " b)" + item + " c)" + item + " d) na cintorín.",
                        Category.PLAIN))
                .isEmpty();
        String enacting =
                "Mestské zastupiteľstvo podľa § 6 ods. 1 zákona o obecnom zriadení a podľa § 4 zákona o psoch, "
                        + "ktorým sa mení iný zákon o tom, čo smú a čo nesmú psy na verejnom mieste "
                        + "a v okolí škôl, vydáva toto nariadenie.";
        assertThat(Slovak.findings(enacting, Category.PLAIN)).isNotEmpty();
        assertThat(Slovak.findings(enacting + "\n§ 1 Psy\n§ 2 Záver", Category.PLAIN))
                .isEmpty();
    }

    /** What an extract has of a by-law or a contract is enough to know it by. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 5 Kontrola\n(1) Kontrolu dodržiavania tohto nariadenia vykonáva polícia.\n(2) Pes je doma, s výnimkou leta.",
                "(1) Kto poruší toto nariadenie, je povinný zaplatiť.\n(2) Uznieslo sa na ňom zastupiteľstvo dňa 26. 6. 2025.",
                "Čl. II\nNájomca je povinný upratovať.\nČl. III\nZmluvné strany prostredníctvom svojich ľudí merajú.",
                "§ 2 Psy\n§ 3 Vodenie\nDržiteľ psa, ktorý sa na území mesta zdržiava nepretržite viac ako 90 dní v roku, je povinný "
                        + "psa prihlásiť do evidencie do 30 dní odo dňa, keď táto povinnosť vznikla."
            })
    void theWordsOfLawsAndContractsAreInPlaceThere(String text) {
        assertThat(Slovak.findings(text, Category.PLAIN)).isEmpty();
    }

    /** A colon divides a sentence as well as a full stop does, and of a long one too little may be left to be shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Partnerstvo pre otvorené vládnutie stojí na jednoduchej myšlienke: úrady a ľudia z organizácií si sadnú "
                        + "za jeden stôl a spolu napíšu záväzky, ktoré sa dajú skontrolovať.",
                "Po posúdení, ktoré urobil mestský úrad spolu s komisiou, ich do hlasovania postúpilo z mesta aj z okolia 19. "
                        + "Na stretnutí 20. mája sa o nich hovorilo celé popoludnie a ľudia mali veľa otázok.",
                "Mapa všetkých lavičiek, stromov, ihrísk a fontán v celom meste a okolí bude na webe od 5. 6. V júli k nej "
                        + "pribudnú aj cesty pre bicykle, ktoré dnes chýbajú, a všetky zastávky.",
                "Mesto Senec, Mestské kultúrne stredisko a Klub pestovateľov ovocia vás srdečne pozývajú na štrnásty ročník "
                        + "Jablkových slávností, ktorý bude dva dni v septembri na Námestí svätého Floriána, v mestskom parku "
                        + "aj v záhradách za kostolom a pri škole na Dlhej ulici.",
                "Kto potrebuje odvoz, nech zavolá Eve Malej na číslo v liste najneskôr do štvrtka 29. 5.. Psy sú vítané, no "
                        + "iba na vôdzke, a mačky nech radšej zostanú doma v teple."
            })
    void aSentenceIsOnlyAsLongAsItsBreath(String text) {
        assertThat(Slovak.findings(text, Category.PLAIN)).isEmpty();
    }

    @Test
    void aResolutionIsAListOfDeeds() {
        assertThat(Slovak.of(
                        "Schôdza schvaľuje správu o činnosti a správu o hospodárení za rok 2025, ukladá výboru podať žiadosť "
                                + "o peniaze na prilby pre mladých a poveruje veliteľku, nakoľko to treba, opravou čerpadla "
                                + "do konca augusta.",
                        Category.PLAIN))
                .noneMatch(said -> said.startsWith("Schôdza"));
    }

    @Test
    void ofThirtyWordsIsLongWhatSpeaksAsOfficesDo() {
        String sentence =
                "Kto chce prísť, nech sa ozve Eve alebo Ane, ktoré vedia, kde sa hrá, koľko to stojí, čo si treba "
                        + "priniesť, kto tam bude a ako sa tam dá dostať, %s ide sám.";
        assertThat(Slovak.findings(sentence.formatted("ak"), Category.PLAIN)).isEmpty();
        assertThat(Slovak.findings(sentence.formatted("v prípade, že"), Category.PLAIN))
                .extracting(Finding::rule)
                .contains("P2", "P1");
    }

    /** Neither a unit that sticks to its number nor a telephone number is an ordinal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Účastníčky sa rozdelili do piatich skupín a prešli úsek dlhý 4km. Väčšinu odpadu tvorili fľaše, pneumatiky "
                        + "a suť, no našla sa aj chladnička a detský kočík.",
                "Slávnosti podporili kraj, mesto, nadácia a ich hlavný partner Skláreň Huta, a. s. Program zostavili riaditeľka "
                        + "strediska, dramaturg z divadla a produkčná z kraja.",
                "Ak takú pomoc potrebujete, volajte od rána do večera na telefón 045 555 01 32. Kto má doma dojča a nemá "
                        + "vodu na varenie, nech nám to povie hneď pri hovore.",
                "Most má dva jazdné pruhy, chodník a cyklotrasu a unesie ťažké vozidlá do 40 t. Navrhol ho statik z "
                        + "mesta, stavali ho firmy z okolia Košíc a Prešova a dohliadala na to pracovníčka úradu.",
                "Nový poriadok nie je zo žuly, hovorí riaditeľka podniku, ktorá do práce jazdí linkou 2. Jej brat vozí "
                        + "autobus na tej istej linke už dvadsať rokov a na jar sa chystá na zaslúžený oddych.",
                "Radi by sme vás pozvali na stretnutie, ktoré pripravujeme na štvrtok v klubovni na Podhájskej 3. Pozvanie "
                        + "sme poslali aj poslankyniam, ktoré poznáte, a veríme, že všetky prídu, aby sme sa dohodli.",
                "Nádrž na dvore za škôlkou má objem presne 500 l. Stojí na betóne, ktorý vlani naliali mamy a otcovia "
                        + "detí zo všetkých troch tried, a polievame z nej záhony, kríky aj strom pri plote."
            })
    void aNumberMayEndASentence(String text) {
        assertThat(Slovak.findings(text, Category.PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kartu dáme za predpokladu zaplatenia poplatku. | za predpokladu zaplatenia →
            Odvoz bude za predpokladu doručenia súhlasu.   | za predpokladu doručenia →
            Hráme von za predpokladu pekného počasia.      | za predpokladu pekného počasia → pri peknom počasí
            Trasu sme zmenili na základe požiadaviek detí. | na základe požiadaviek → podľa požiadaviek
            Súbor tancoval v rámci prehliadok v Brezne.    | v rámci prehliadok → na prehliadkach
            Za priebeh implementácie programu ručí úrad.   | implementácie →
            Pociťujeme absenciu lavičiek.                  | Pociťujeme absenciu →
            Opýtal sa na stav finančných prostriedkov.     | stav finančných prostriedkov → stav financií
            Rozhodli formou hlasovania uzavretého v piatok. | formou hlasovania uzavretého → hlasovaním uzavretým
            Mení sa formou príkazu podpísaného primátorkou. | formou príkazu podpísaného → príkazom podpísaným
            Momentálne prebieha príprava projektu. | Momentálne → Teraz
            Budú o tom vlastníci domov upovedomený.        | upovedomený → informovaní
            """)
    void aProposalFitsItsPlaceOrThereIsNone(String text, String found) {
        assertThat(Slovak.of(text, Category.PLAIN))
                .anyMatch(said -> said.strip().equals(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Momentálne nemáme voľné miesto.",
                "Kuriér momentálne nejazdí.",
                "Momentálne prebieha oprava strechy.",
                "Sedela v prvom rade pri pódiu.",
                "Chceme miesto v prvom rade.",
                "Stáli v prvom rade a spievali.",
                "Firma preukáže, že je oprávnená podnikať.",
                "Vodič doloží, že je oprávnený viesť autobus.",
                "Parkovať smie aj preukaz ZŤP.",
                "Zmluva o nájme\nČlánok 1\nNájomca má dvor, ktorý pozostáva z trávnika a skladu.\nČlánok 2\nKoniec."
            })
    void whatNobodyThanksForIsLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.PLAIN)).isEmpty();
    }
}
