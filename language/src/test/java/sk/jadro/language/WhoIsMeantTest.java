package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsMeantTest {
    /** The beginning of a report of a match. */
    private static final String MATCH = "Futbal: Lehota – Lúka 3 : 1. Zápas rozhodol gól v 70. minúte.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sála patrí mestu Senec, IČO 00123 (ďalej len „prenajímateľ“). Prenajímateľ odovzdá kľúče.",
                "Nájomca: Lesy Dolina, s. r. o. Nájomca platí vopred.",
                "Nájomca:\nLesy Dolina, s. r. o.\nNájomca platí vopred.",
                "Prevádzkovateľom kina je mesto. Zmluvu s prevádzkovateľom si prečítajte.",
                "Kúpil to Ján Malý (ďalej len „kupujúci“). Cenu uhradí kupujúci do mája.",
                "Správca dane doručí rozhodnutie.",
                "Poplatník zaplatí do mája, pôvodca odpadu v júni.",
                "Držiteľ psa je ten, kto psa chová.",
                "V zbore sú učiteľky aj jeden farár.",
                "V čase neprítomnosti lekára ho zastupuje ambulancia.",
                "Partnermi jarmoku boli miestny pivovar a knižnica.",
                "Cestujúci môžu nastúpiť pri pošte.",
                "Susedky zachránili turistu.",
                "Napísala som pár rád.",
                "Príde aj herec a spevák Ján Malý.",
                "Mentorom parlamentu je bývalý novinár Oto Malý.",
                "Šepkárom bude primátor.",
                "Nábytok sme si zložili sami.",
                "Projekt Bezpečný chodec trvá do jesene.",
                "Čísla: hasiči – 150, záchranka – 155.",
                "Klub dôchodcov má nové stoličky.",
                "Obnovíme dva priechody pre chodcov.",
                "Sanitka, hasiči a polícia majú prejazd.",
                "Predajcovia elektrospotrebičov musia vziať starý kus.",
                "Odpad odovzdajte na zvoz oprávnenému odberateľovi.",
                "Izolácia vodiča bola poškodená.",
                "Keď som prišiel, bolo zatvorené. S úctou Pavol Krátky",
                "Bol som sklamaný z cesty.\nIng. Pavol Krátky, Lúčna 5",
                "Poriadime stretnutie medzi staršími a mladšími.",
                "Oprávneným žiadateľom je právnická osoba. Žiadateľ podá výkaz.",
                "Nájomca: Lesy Dolina, s. r. o. Nájomca je užívateľom chaty.",
                "Pisateľ plánu ABCD, s. r. o., ho opraví.",
                "Partnermi jarmoku sú mesto a kraj.",
                "Rada privítala hlavného kontrolóra, ktorý prišiel neskôr.",
                "Bol som svedkom nehody. S úctou Pavol Krátky",
                "Večer hráme v krčme U starého mlynára.",
                "Lavička je aj pre starších cestujúcich.",
                "Vlak má byť odstavený, pripravte si iný spoj.",
                "Vrátili ste opravený bicykel?",
                "V triede je asistentka pedagóga.",
                "Starosta privítal deti, hlavného kontrolóra a rodičov.",
                "Podnet sme poslali správcovi cesty.",
                "V nedeľu nás čaká zápas so súperom z Levíc.",
                "Mediálni partneri: RTVS a mesto",
                "Partneri podujatia: Galéria Dolina",
                "Foto: autor",
                "Pohotovosť: zubný lekár 048 000 00 00",
                "Do projektu Pomôžete nám, susedia? prišli dve ponuky.",
                "Zastupiteľstvo berie na vedomie správu hlavného kontrolóra.",
                "Vďaka patrí sponzorom: pekárni U Mlyna, firme Lom a pani Malej.",
                "Sponzor plesu, spoločnosť Lom, daruje ceny.",
                "Ďakujeme sponzorom – firmám Lom a Drevo.",
                "Ihrisko využívajú užívatelia, napríklad volejbalový klub.",
                "Žiadateľom môže byť škola. Úspešní žiadatelia a vlaňajší príjemcovia podpíšu zmluvu.",
                "Na chodníku stáli tri autá. Ich majiteľom prišla výzva.",
                "Prišli dve žiadosti, ich predkladatelia o tom vedia.",
                "Návrhy posúdi päťčlenná komisia, v ktorej sú poslanci a zástupkyňa mladých.",
                "Komisiu tvoria traja poslanci a dve pracovníčky odboru.",
                "S pozdravom\n\nIng. Igor Krátky\nvedúci oddelenia",
                "Záujem mal aj tanečný klub. Nájomca sa bude starať o zeleň.",
                "Víťazom ankety sa stala škola.",
                "Dodávateľmi boli dve firmy.",
                "Hlasovanie: prítomní 8, za 7, zdržal sa 1.",
                "Futbalisti FK Dolina v nedeľu vyhrali.",
                "Starší žiaci prehrali, dievčatá remizovali.",
                "Žiadateľmi sú združenia a školy. Žiadateľ nemá dlhy. Príjemca dotácie podá výkaz.",
                "Združenie Breh sľúbilo nový náter. Nájomca zaplatí aj vodu.",
                "Starostlivosť zaistí päť sestier vrátane fyzioterapeuta.",
                "Pomôžu mladý rodičia.",
                "Zapisovateľka: Lucia Malá",
                "Stretneme sa za ihriskom v Lipničanoch.",
                "Príde ktokoľvek nad 15 rokov, mladší s rodičmi.",
                "Prísť môže každý, kto má 15 rokov. Mladší môžu prísť s rodičmi.",
                "Mladší nech sedia vpredu.",
                "Podporilo nás mesto a firma Lom. Bez sponzorov by to nešlo.",
                "Mikrobus vás odvezie k lekárovi.",
                "Podvodníci sa vydávajú za iných.",
                "Ak nie ste istá alebo istý, zavolajte.",
                "Architekt, ktorý projekt pripravil, vysvetlil všetko.",
                "Lietali traja hasiči.",
                "Čakajú na nich dvaja učitelia.",
                "Dvaja naši členovia, pán Ján Malý a pani Eva Nová, spočítali autá.",
                "Komisia je nová, jej predsedom je prednosta úradu JUDr. Ján Malý.",
                "Mesto je zastúpené primátorom Mgr. Igorom Lehoťanom.",
                "Pozvanie sme poslali aj náčelníkovi mestskej polície.",
                "Deťom pomáhajú dvaja inštruktori.",
                "Na stretnutí boli 2 hostia. Prítomní hostia sa predstavili.",
                "Najmladšiemu navrhovateľovi bolo 13 rokov.",
                "Prednáška pomológa o starých stromoch",
                "Beseda so spisovateľom o knihe",
                "Žiadosť pošlite riaditeľovi školy.",
                "Obrad viedol moderátor večera.",
                "Moderátor večera uvedie hudbu.",
                "Schôdza vlastníkov bytov sa začne o piatej.",
                "Žiadosť má súhlas vlastníka pozemku.",
                "Oznámte nám počet členov domácnosti.",
                "Príďte aj s rodinou a priateľmi.",
                "Kľúč požičajte rodinným príslušníkom.",
                "Aj oni sú obyvatelia tohto mesta.",
                "S otázkami sa obráťte na architekta Benického.",
                "Predsedom výberovej komisie je prednosta Ing. Róbert Malý.",
                "Zariadenie pre seniorov Harmónia",
                "Referent stavebného úradu (m/ž)",
                "Patrí to mestu Lúky, ktoré je aj vlastníkom budovy.",
                "Vlastníci i firmy platia viac.",
                "Snúbenci prinesú rodné listy.",
                "Obráťte sa na verejného ochrancu práv.",
                "Prišli traja ľudia, vybraní porotou.",
                "Náš technik kábel opravil."
            })
    void aBodyANamedPersonOrAThingIsNotAnybody(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Fyzická osoba (ďalej len „držiteľ“) platí. Držiteľ psa ho prihlási. ; Držiteľ ; Držiteľ alebo držiteľka
            Žiadosť vybaví referent MsÚ.             ; referent    ; referent alebo referentka
            Hlavný kontrolór dohliada na rozpočet.   ; Hlavný kontrolór ; Hlavný kontrolór alebo hlavná kontrolórka
            Vstup: mladí občania 150 centov.         ; mladí občania ; mladí občania a mladé občianky
            Návštevník Hriňovej zaplatí menej.       ; Návštevník  ; Návštevník alebo návštevníčka
            Obyvatelia, najmä v meste, čakajú.       ; Obyvatelia  ; Obyvatelia a obyvateľky
            Dôchodcovia: 2 eurá, lístky predáva mesto. ; Dôchodcovia ; Dôchodcovia a dôchodkyne
            Mesto má tri časti. Ich obyvatelia vedia. ; obyvatelia ; obyvatelia a obyvateľky
            Dotáciu dostane občan, firma alebo škola. ; občan     ; občan alebo občianka
            Na stretnutie príde jeden poslanec a jeden odborník. ; jeden odborník ; jeden odborník alebo jedna odborníčka
            Kto bol na fare, keď som prišiel? Jana Malá ; prišiel  ; prišiel alebo prišla
            """)
    void anOfficeOrATownBehindANounNamesNobody(String text, String place, String first) {
        assertThat(Slovak.gender(text))
                .anyMatch(found ->
                        Rows.has(found.substring(0, found.indexOf(" →")), place) && Rows.proposesFirst(found, first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Hostia vypočuli zástupkyne, žiakov a trénerov. ; trénerov ; trénerov a trénerky
            Poprosíme aj vedúcu knižnice, učiteľov a hercov. ; hercov ; hercov a herečky
            Úrad pozve majiteľa a správcu pozemku.   ; majiteľa   ; majiteľa alebo majiteľku
            Do práce nastúpi vedúci oddelenia.       ; vedúci     ; vedúci alebo vedúca
            Na poradu prišli vedúci oddelení.        ; vedúci     ; vedúci a vedúce
            Ak nepríde, zaplatí kupujúci pokutu.     ; kupujúci   ; kupujúci alebo kupujúca
            Šaľania majú nový most.                  ; Šaľania    ; Šaľania a Šaľanky
            Triedu povedie učiteľka Malá, druhú nový učiteľ. ; nový učiteľ ; nový učiteľ alebo nová učiteľka
            Ide o spoj na linke 4. Robotníci začínajú o šiestej. ; Robotníci ; Robotníci a robotníčky
            Návštevník je povinný preukázať sa preukazom. ; Návštevník je povinný preukázať sa ; Návštevník alebo návštevníčka sa musí preukázať
            Prihlási sa každý architekt, ktorý môže.  ; každý architekt, ktorý ; každý architekt alebo každá architektka, ktorý/ktorá
            Nechcete byť fotografovaný?              ; fotografovaný ; fotografovaný alebo fotografovaná
            Bola som svedkom. Bol som aj svedkom.    ; svedkom     ; svedkom alebo svedkyňou
            Ak sa spýta nadriadený, povedzte áno.    ; nadriadený  ; nadriadený alebo nadriadená
            Pozrú si dvoch kandidátov.               ; dvoch kandidátov ; dvoch kandidátov alebo dve kandidátky
            Prišli štyria poslanci (Igor Krátky, Eva Malá a ďalší). ; štyria poslanci ; štyria poslanci a poslankyne
            Vyhlasujem, že som uviedol pravdu.       ; uviedol    ; uviedol/uviedla
            Bol by som rád, keby prestalo pršať.     ; rád         ; rád/rada
            Prijmeme: 1. kuchára, 2. vodiča.         ; vodiča      ; vodiča alebo vodičku
            Ako sa stať trénerom v klube             ; trénerom    ; trénerom alebo trénerkou
            Overovatelia: Eva Malá, Igor Nový        ; Overovatelia ; Overovateľ a overovateľka
            Členovia: Eva Malá, Igor Nový, Ján Hruška ; Členovia   ; Členovia a členky
            Podpísaný čestne vyhlasujem, že prídem.  ; Podpísaný   ; Podpísaný/-á
            Budete vyzvaný na doplatenie.            ; vyzvaný    ; vyzvaný/-á
            Vyhlasujem, že som bol vypočutý.         ; bol vypočutý ; bol/-a vypočutý/-á
            """)
    void thePairStandsInTheCaseAndNumberOfTheNoun(String text, String place, String first) {
        assertThat(Slovak.gender(text))
                .anyMatch(found ->
                        Rows.has(found.substring(0, found.indexOf(" →")), place) && Rows.proposesFirst(found, first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Every visitor must show his card.      ; their
            Each pupil who forgets his lunch eats. ; their
            The mayor opens his office.            ; -
            Every Monday he opens his office.      ; -
            """)
    void aPronounOfAnybodyIsNotHis(String text, @Nullable String pronoun) {
        List<Finding> findings =
                LanguageChecker.english().check(text, Options.defaults().withCategories(Set.of(Category.GENDER)));
        assertThat(findings).hasSize(pronoun == null ? 0 : 1);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.replacements()).containsExactly(pronoun));
    }

    @Test
    void aPartyToAContractSpeaksOfItsOwnPeople() {
        String duty = "Zhotoviteľ zodpovedá za to, čo robia jeho pracovníci.";
        assertThat(Slovak.gender(duty)).isNotEmpty();
        assertThat(Slovak.gender("ZMLUVA O DIELO\nČlánok I\n" + duty + "\nČlánok II\nKoniec."))
                .isEmpty();
    }

    @Test
    void aTermOfAByLawIsAnybody() {
        String duty = "Držiteľ psa vedie psa na vôdzke.";
        assertThat(Slovak.proposals(duty, Options.defaults())).isNotEmpty();
        assertThat(Slovak.proposals("§ 1 Psy\n" + duty + "\n§ 2 Záver\nKoniec.", Options.defaults()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Predseda komisie: Ing. Tomáš Malý\nKomisia poverila predsedu.",
                "Zasadnutie viedol predseda komisie Tomáš Malý. Stretnutie bolo vedené predsedom, ktorý odišiel.",
                "Tomáš Malý (predseda) chýbal. Odkážte to predsedovi.",
                "Firma je zastúpená konateľom Davidom Malým.",
                "Učili nás ľudia zo združenia Mladí skauti Lúky.",
                "ZMLUVA O NÁJME\nNájomca: Obec Lúky\nPrenajímateľ: Mesto Les\nČlánok I\nPočet návštevníkov je 20.\nČlánok II"
            })
    void whomTheTextHasNamedOrOnlyCountsIsLeftAlone(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Predsedom bol Ján Malý. Škola vyhlásila výberové konanie na predsedu.",
                "Predseda komisie: Eva Malá\nKomisia poverila predsedu.",
                "Pomáhali aj deti zo školy na Dlhej ulici a dôchodcovia."
            })
    void aVacancyAWomanAndAStreetNearbyKeepNobodyFromBeingMeant(String text) {
        assertThat(Slovak.gender(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O dotáciu môžu požiadať združenia. Žiadateľ nesmie mať dlhy.",
                "Pozemok patrí cirkvi. Vlastníka sme vyzvali.",
                "Dostala od organizátorov kyticu.",
                "Rešpektujte pokyny usporiadateľov.",
                "Rúra podľa výrobcu vydrží sto rokov.",
                "Kľúč má aj domovník Jazvec.",
                "Statik, ktorého sme si zavolali, našiel trhlinu.",
                "Firmu založilo mesto v roku 1996 a je jej jediným spoločníkom.",
                "Ak si nie ste istí, zavolajte.",
                "Pozostalí prinesú list.",
                MATCH + "Lehoťania vyhrali prvý polčas.",
                MATCH + "Góly: 12. Kováč, 30. Malý.",
                MATCH + "Hráči trénera Malého začali opatrne.",
                MATCH + "Podľa trénera Lúky to bol zápas roka.",
                MATCH + "Mladší prehrali, starší vyhrali.",
                "Prihral na nohu Mlynára a dal gól. Mlynár sa tešil.",
                "Ďakujeme sponzorom.",
                "Realizátor projektu uvádza logo mesta.",
                "Fyzickej osobe – podnikateľovi možno uložiť pokutu.",
                "V meste s 12 000 obyvateľmi sa kúpalisko neuživí.",
                "Môj otec tam robil plavčíka.",
                "Primátor však nie je kúzelník.",
                "Vstupné: dospelí 4 €, deti zadarmo.",
                "Podporili sme turnaj starších žiakov TJ Baník.",
                "Chodia k 43 klientom a klientkám.",
                "Stará práčka patrí k predajcovi, u ktorého kupujete novú.",
                "Náčelník Šimo, sám zanietený cyklista, radí zvonček.",
                "Na začiatku spieval Ján Kováč, dlhoročný učiteľ.",
                "Hovoril aj lekár Hruška, kedysi sám darca.",
                "Podľa docenta Hrušku to prospieva mestu.",
                "Opýtajte sa kapitána Jazveca.",
                "Most kreslil profesor Jedľa.",
                "Poslali to poručíkovi Jarabinovi.",
                "Zavolajte architekta Hrušku.",
                "Nebojte sa, že budete za udavača.",
                "Nerobte zo seba chudáka.",
                "Netreba sa hrať na hrdinu.",
                "Výrobca, predajca ani montážna firma o dotáciu nemôžu žiadať.",
                "Obchod či predajca vám vráti peniaze.",
                "Škodu nahradí dovozca alebo firma.",
                "Výrobca ručí za kvalitu.",
                "Zamestnávateľ je držiteľom značky Úrad.",
                "Prevádzkovateľ je majiteľom licencie.",
                "Organizátor už nie je členom siete.",
                "Z nových kníh odporúčame: Majster a Margaréta v novom preklade.",
                "V kine hráme film: Strážca lesa, od 17.00 h.",
                "Novinky medzi knihami: Kapitán a psy, Zlodej času.",
                "Priložte súhlas, ak dom nevlastníte sami.",
                "Ak bývate sami, zavolajte.",
                "Neprídete sami?",
                // An event is told, so that it was one whom the author knows.
                "Tlieskali sme všetci, aj plavčík.",
                "Vyučil sa za elektrikára a odišiel.",
                "Knižnica zamestnávala ekonómku a údržbára.",
                "Na škole učil deväť rokov ako zástupca riaditeľa.",
                "Víťazom sa stal žiak zo školy v Senci.",
                // From there on he is meant.
                "Vyžiadali sme vyjadrenie vedúceho odboru. Opatrenia vedúci preukáže v júli.",
                // A life is told.
                "Osemdesiatnik s perom\nCyril Malý sa v Senci narodil, vyučil sa za stolára a oslávi narodeniny. Je autorom kroniky, "
                        + "spevákom v zbore a vášnivým hubárom. Stretnutie s jubilantom bude v máji.",
                "Chodí tam lekárnička, dvaja šoféri autobusu aj riaditeľka, ktorá má čas.",
                "V cene je výlet s lesníkom.",
                "Do poznámky pre prijímateľa uveďte meno.",
                "Útvar hlavného kontrolóra je na prízemí."
            })
    void whoMayBeABodyAManOrAPairIsLeftAlone(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Žiadateľ uvedie dátum narodenia.",
                "O dotáciu môžu požiadať združenia. Žiadateľ s trvalým pobytom v meste neplatí.",
                "Majitelia psov čistia chodníky.",
                "Autá odtiahneme na náklady vlastníka.",
                "Predkladateľ projektu musí mať aspoň 15 rokov.",
                "Organizátori z Klubu priateľov tanca prídu.",
                "Prišli organizátori a obyvatelia ulice.",
                "O dotáciu môže požiadať vlastník rodinného domu. Účet musí patriť žiadateľovi.",
                "O grant môže žiadať študent. Príjemca podpíše zmluvu o dotácii.",
                "Každý predajca má zľavu.",
                "Ľudia ho majú za odborníka.",
                "Film uvedie moderátor a hudba: Spevák príde večer.",
                // Told, and yet of anybody.
                "Na miesto psychológa sa nikto neprihlásil.",
                "Každý bežec prispel dvoma eurami.",
                "Mesto hľadalo opravára bicyklov.",
                "Pracovali v styku s klientom.",
                "Úradu bolo včera na porade uložené vybrať opravára.",
                "Vyžiadali sme vyjadrenie lektora. Hľadáme lektora nemčiny."
            })
    void whoCanOnlyBeAPersonIsSpokenOf(String text) {
        assertThat(Slovak.gender(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Každý bežec prispel dvoma eurami.          ; Každý bežec a každá bežkyňa prispeli
            Každý hráč by dostal medailu.              ; Každý hráč a každá hráčka by dostali
            Dobrovoľník by mal mať čas.                ; Dobrovoľník alebo dobrovoľníčka by mal/-a
            O výsledku bude žiak písomne upovedomený.  ; žiak alebo žiačka písomne upovedomený/-á
            Každý občan, ktorý nájde psa, zavolá.      ; Každý, kto
            Zľava platí, ak je pacient študentom.      ; -
            Prihlásiť sa môže občan s pobytom v obci, ktorý býva sám. ; -
            Prísť môže každý senior alebo jeho sestra. ; -
            Pridať sa môže každý sused, komu na ulici záleží. ; -
            Hľadáme zamestnanca, ktorý by pracoval.    ; -
            Koordinátor opíše projekt, ktorý podporíme. ; Koordinátor alebo koordinátorka
            Boli to najlepší žiaci školy.              ; najlepší žiaci a najlepšie žiačky
            Boli najlepší žiaci školy.                 ; žiaci a žiačky
            Poletia dvaja hasiči.                      ; -
            Prídu za nimi dvaja učitelia.              ; -
            Chýbajú jej dvaja učitelia.                ; -
            Žiadosť podpíšu dvaja členovia rady.       ; -
            Prišli starí aj mladí.                     ; mladí ľudia
            Prišli mladí aj starí.                     ; -
            """)
    void aProposalAgreesWithItsSentenceOrThereIsNone(String text, @Nullable String first) {
        assertThat(Slovak.findings(text, Category.GENDER))
                .first()
                .satisfies(finding ->
                        assertThat(finding.replacements().stream().findFirst()).isEqualTo(Optional.ofNullable(first)));
    }
}
