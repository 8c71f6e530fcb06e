package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What agrees with what: numbers with nouns and verbs, pronouns and predicates with whom they speak of. */
class AgreementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do zberu papiera sa zapojili 35 tried.                 | zapojili → zapojilo
            Do archívu sa presťahovali takmer 20 000 spisov.       | presťahovali → presťahovalo
            Na trhu sa predstavia viac ako dvadsať remesiel.       | predstavia → predstaví
            Až 12 z nich uspeli na skúške.                         | uspeli → uspelo
            Šesť stromov boli vysadené pri škole.                  | boli vysadené → bolo vysadených
            Kurz navštevovalo v priemere 18 deti.                  | deti → detí
            Stánok stojí 7 eurá.                                   | eurá → eur
            Lístok stojí 3 eura.                                   | eura → eurá
            Káva stojí 1,80 eur.                                   | eur → eura
            Skúška trvá pol hodinu.                                | hodinu → hodiny
            Voda je v dvadsiatich troch domov.                     | domov → domoch
            Hrá sa na štyroch ihrísk v meste.                      | ihrísk → ihriskách
            Ankety sa zúčastnili 417 ľudí.                         | zúčastnili → zúčastnilo
            Stretnutia sa zúčastnili 35 detí.                      | zúčastnili → zúčastnilo
            Na besede sa zúčastnia 20 osôb.                        | zúčastnia → zúčastní
            Počet priestupkov sa oproti januáru znížili.           | znížili → znížil
            Počet žiadostí za posledný rok stúpli o tretinu.       | stúpli → stúpol
            Počet ľudí sa zvýšia.                                  | zvýšia → zvýši
            """)
    void whatANumberAsksForIsFound(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Niektorý z vás by prišli aj večer.                     | Niektorý → Niektorí
            Vieme, že niektorý odišli skôr.                        | niektorý → niektorí
            Niektorí žiadosti vybavíte ihneď.                      | Niektorí → Niektoré
            Odovzdáme dom v stave, ktorí zodpovedá zmluve.         | ktorí → ktorý
            Nesmú zavesiť plachtu, ktorý by zakryla okno.          | ktorý → ktorá
            Pýtal sa, kedy opravíme stĺpiky pri Dolnej ceste, ktorí spadli. | ktorí → ktoré
            A pre sliepky, ktorý ostanú vonku, máme zrno.          | ktorý → ktoré
            Prihlási sa rodina, ktorá je ochotný pomôcť.           | ochotný → ochotná
            Pomáhali nám dve kuchárky, ktorý každý týždeň varili.  | ktorý → ktoré
            Záhradníci z Dolnej Lehoty, ktorý cestu opravili, sú radi. | ktorý → ktorí
            """)
    void aPronounAgreesWithWhomItSpeaksOf(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Knižnica je zatvorené do piatka.                       | zatvorené → zatvorená
            Zastávka Lúka bude počas opravy zrušený na mesiac.     | zrušený → zrušená
            Vieme, že zoznam je už hotoví.                         | hotoví → hotový
            Počet lístkov je obmedzení.                            | obmedzení → obmedzený
            Minulý týždeň je preč. Vlani naše mesto získal cenu.   | získal → získalo
            Sklo a kosti patrí do iných nádob.                     | patrí → patria
            Plán a mapa nájdete na webe.                           | mapa → mapu
            Ďakujeme, že ste nám napísal.                          | napísal → napísali
            Kde ste bol, keď ste prišla domov?                     | bol → boli
            Žiadateľ bude úspešní.                                 | úspešní → úspešný
            V parku pribudol aj nové lavičky.                      | pribudol → pribudli
            Overovateľmi boli zvolený Ema Malá a Samuel Kolár.     | zvolený → zvolení
            Susedia boli dočasne evakuovaný.                       | evakuovaný → evakuovaní
            O výsledku budú uchádzači informovaný do 5 dní.        | informovaný → informovaní
            Bez podpisu je žiadosť neplatné.                       | neplatné → neplatná
            Preto bola brána otvorený.                             | otvorený → otvorená
            V pondelok bude naša knižnica zavreté.                 | zavreté → zavretá
            Vec rieši komisia, ktorá k nej prijmú stanovisko.      | prijmú → prijme
            Je to firma, ktorá vám pomôžu.                         | pomôžu → pomôže
            Zavolajte na linku, ktorá hneď poradili.               | poradili → poradila
            Komisia posúdi žiadosti a vybraných žiakov pozvú.      | pozvú → pozve
            Nová knižnica kúpi knihy a požičajú ich deťom.         | požičajú → požičia
            Ak niečo chýba, vyzveme vás k doplneniu.               | k doplneniu → na doplnenie
            Sused nás vyzval k náprave.                            | k náprave → na nápravu
            Vyzývame občanov k účasti na hlasovaní.                | k účasti → na účasť
            Park bude na ulici Hlboká.                             | Hlboká → Hlbokej
            Dom stojí za ulicou Dlhá.                              | Dlhá → Dlhou
            Ideme od ulice Krátka po most.                         | Krátka → Krátkej
            """)
    void whatIsSaidAgreesWithItsSubject(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rodina je v zlej finančnej situácií.                   | situácií → situácii
            V kategórií dievčat vyhrala Ema.                       | kategórií → kategórii
            Hovorili o tom na májovom zasadnutie.                  | zasadnutie → zasadnutí
            Pri opakovanom porušený pravidiel platíte viac.        | porušený → porušení
            Nariadenie platí po zverejnený na tabuli.              | zverejnený → zverejnení
            Izbu nechajte so stoličkami vyložených na stoloch.     | vyložených → vyloženými
            V odôvodnených prípadov platí výnimka.                 | prípadov → prípadoch
            """)
    void anEndingThatSoundsAlikeIsFound(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deti sa dostali cez 64 prekážok.",
                "Zúčastnili sa 12 súťaží a vyhrali tri.",
                "Vyzbierali 64 vriec odpadu a tešili sa 30 dní.",
                "Vrátili sa 15 minút po polnoci.",
                "Ženy sa prihlásili až 20 dní po termíne.",
                "Päť projektov bolo dokončených.",
                "V roku 2024 deti kreslili na chodník.",
                "Na Hlavnej 24 deti sadili kvety, o 17 deti odišli.",
                "Cena je 2 eurá alebo 9 eur, spolu do 2 eur a 1,90 eura.",
                "Rozdiel je 5,00 eur.",
                "Niektorí ľudia a všetci hostia dostali koláč.",
                "Niektorí žiadosti podali neskoro.",
                "Poslali plán lúky, ktorý pripravili deti.",
                "Kancelária je celé leto zatvorená.",
                "Sála bude mestu slúžiť ako sklad.",
                "Ulica bola celý víkend uzavretá.",
                "Nová budova je obecný úrad.",
                "Text je oveľa dlhší, než má byť.",
                "Počet lístkov je vysoký a je obmedzení viac.",
                "Naše mesto získal Juraj ako partnera.",
                "Nové ihrisko minulý rok otvoril starosta.",
                "Chlieb a mlieko dodáva do škôl miestny obchod.",
                "Deti a veci čaká v lese prekvapenie.",
                "V kategórií určených pre deti súťažilo málo žiakov.",
                "Na opravený most pôjdeme zajtra.",
                "So žiakmi pozvaných škôl sme hovorili.",
                "Komisia zasadala v piatok. Program schválila bez zmien.",
                "Firma, ktorá má vedľa sklad, tam parkuje.",
                "Kúpili sme pol kila múky a čakali pol hodiny.",
                "Žije v troch domoch a na dvoch miestach.",
                "Zúčastnili sa 6 turnajov.",
                "Na nábreží sme počet košov zdvojnásobili.",
                "Ľadová plocha má 60 metrov a lemujú ju mantinely.",
                "Škola otvorí kurz a rodičia prídu.",
                "Dnes je voda čistá a noc bude teplá.",
                "Vec rieši komisia, ktorej členky prijmú stanovisko.",
                "Vyzvala ho k tancu.",
                "Park je na ulici Hlbokej. Zákaz platí na ulici Mlynská dolina.",
                "Každý rok starí občania sadia strom.",
                "Väčšiu časť nákladov hradia obce.",
                "Jednou z výhod boli cena a poloha.",
                "Jedným z dôvodov boli deti.",
                "Stretol muža, ktorý školu nikdy nevidel."
            })
    void whatAgreesIsLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.SPELLING)).isEmpty();
    }

    /** One and many in what is said of people and of parts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zdravý majú vstup voľný.                               | Zdravý → Zdraví
            Chorý čakajú na chodbe.                                | Chorý → Chorí
            Vstup má každý zdraví.                                 | zdraví → zdravý
            Pomôže vám každý mladí.                                | mladí → mladý
            Žiadny chorí nesmie odísť.                             | chorí → chorý
            Veľká časť peňazí išli na cesty.                       | išli → išla
            Najdlhšia časť trasy vedú lesom.                       | vedú → vedie
            Jedným z jeho snov boli loď.                           | boli → bola
            Jednou z tém boli voda.                                | boli → bola
            Hľadá hasičov, ktorý ulicu včera zavreli.              | ktorý → ktorí
            Pozvali sme žiakov, ktorý úlohu nikdy nedokončili.     | ktorý → ktorí
            """)
    void oneAndManyAgree(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prišli napriek silného dažďa.                          | silného dažďa → silnému dažďu
            Cena vzrastie o suma poplatku.                         | 'suma → sumu | sume'
            Napíšte na Mgr. Jana Novákovú z oddelenia.             | Jana → Janu
            Máme sálu zo 60 miestami.                              | zo → so
            Prišli s 8 dedín.                                      | s → z
            Kúpili sme dve výkonne čerpadlá.                       | výkonne → výkonné
            Tancovali s našim starým učiteľom.                     | našim → naším
            Prídeme pred veľkou nocou.                             | veľkou → Veľkou
            """)
    void aPhraseStandsInTheFormOfItsPlace(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Firma dokončila projekt na webe, ktorý pripravila.",
                "Tabuľky na dome, ktoré zakryl plagát, sú staré.",
                "Poznáme ženu, ktorá je dobrý človek.",
                "Z mesta prišiel starosta aj poslanci.",
                "Odznel príhovor aj piesne.",
                "Máme tri pekne upravené parky.",
                "Prišiel s 3 deťmi z 12 obcí.",
                "Bola to veľká noc hudby."
            })
    void aPhraseThatIsRightStays(String text) {
        assertThat(Slovak.of(text, Category.SPELLING)).isEmpty();
    }
}
