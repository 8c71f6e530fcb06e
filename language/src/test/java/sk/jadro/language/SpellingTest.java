package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Pozývame na podujatia v meste a podnikatelov.      ; podnikatelov ; podnikateľov
            Bolo to ucastnici povedali.                        ; ucastnici    ; účastníci
            Povedali že prídu.                                 ; Povedali že  ; Povedali, že
            Vrátili sa s mesta.                                ; s            ; z
            Rokovali sme zo starostom.                         ; zo           ; so
            Bi sme prišli.                                     ; Bi           ; By
            Doporučujeme prísť skôr.                           ; Doporučujeme ; Odporúčame
            Jablká boli umité.                                 ; umité        ; umyté
            Pribudnú dva spomalovacie prahy.                   ; spomalovacie ; spomaľovacie
            Vie poradiť a mysí na to, že strom rastie.         ; mysí         ; myslí
            Úrad príjma žiadosti.                              ; príjma       ; prijíma
            Poplatok činý 5 eur.                               ; činý         ; činí
            Doručte to na úrat.                                ; úrat         ; úrad
            Spolu s partnermy pripravujeme festival.           ; partnermy    ; partnermi
            Deti boly nadšené.                                 ; boly         ; boli
            Súťaž je pre každého kto chce prísť.               ; každého kto  ; každého, kto
            Stretneme sa v Banskej bystrici.                   ; Banskej bystrici ; Banskej Bystrici
            Prídu aj aj deti.                                  ; aj aj        ; aj
            Stretli sme sa. potom sme odišli.                  ; potom        ; Potom
            Peniaze pôjdu naškolenie susediek.                 ; naškolenie   ; na školenie
            Zbierka trvá od15 hodín.                           ; od15         ; od 15
            Trasa má 20kilometrov.                             ; 20kilometrov ; 20 kilometrov
            Ulica je na ne príliš úska.                        ; úska         ; úzka
            V dielni je asi sto zväzkou kníh.                  ; zväzkou      ; zväzkov
            Kino podporili sumov 300 eur.                      ; sumov        ; sumou
            Podania príjmame na prízemí.                       ; príjmame     ; prijímame
            POZVÁNKA NA PRECHÁDZUK MESTOM                      ; PRECHÁDZUK   ; PRECHÁDZKU
            Niesú to ľahké časy.                               ; Niesú        ; Nie sú
            Je to súčastný stav.                               ; súčastný     ; súčasný
            Mapu viď v prílohe.                                ; viď          ; pozri
            Zmenu vidno vo svojom i v svojich domoch.          ; v            ; vo
            Povedzte nám kedy máte čas.                        ; nám kedy     ; nám, kedy
            Zistite aká pomoc je po ruke.                      ; Zistite aká  ; Zistite, aká
            Pri vstupe do budovy, nájdete schránku.            ; budovy,      ; budovy
            Kino otvorila novú sálu.                           ; otvorila     ; otvorilo
            Ihrisko je pre školám bez dvora.                   ; školám       ; školy
            Mesto získal novú cenu.                            ; získal       ; získalo
            Omša je vnedeľu ráno.                              ; vnedeľu      ; v nedeľu
            Ak to nestihnete príďte zajtra.                    ; nestihnete príďte ; nestihnete, príďte
            Kto lístok poruší dostane nový.                    ; poruší dostane ; poruší, dostane
            Ihrisko pri škole, bolo plné.                      ; škole,       ; škole
            Viem, že, nie je voľno.                            ; že,          ; že
            Jeho pripomienka sa týkajú cesty.                  ; týkajú       ; týka
            Kronikárka poďakovali za kvety.                    ; poďakovali   ; poďakovala
            Našli vodičov, ktorý parkovali pri rieke.          ; ktorý        ; ktorí
            Zistite či prídu.                                  ; Zistite či   ; Zistite, či
            Stojte na ulici kadiaľ pôjde sprievod.             ; ulici kadiaľ ; ulici, kadiaľ
            Zúčasniť sa môže každá.                            ; Zúčasniť     ; Zúčastniť
            Na dvor prinesiete elektro odpad.                  ; elektro odpad ; elektroodpad
            Program: Na ihrysku bude hudba aj tanec.           ; ihrysku      ; ihrisku
            Berieme aj dvoj ročné deti.                        ; dvoj ročné   ; dvojročné
            Bez školy, ktorej spolu organizátorom je mesto, to nejde. ; spolu organizátorom ; spoluorganizátorom
            Ozveme sa do osem dní.                             ; do osem      ; do ôsmich
            Ak nemôžte prísť, zavolajte.                       ; nemôžte      ; nemôžete
            Stretnutie je bez barierové.                       ; bez barierové ; bezbariérové
            Keby bysme vedeli viac, prídeme.                   ; Keby bysme   ; Keby sme
            Na jeseň bysme prišli.                             ; bysme        ; by sme
            Cisterna bude pristavena pred školou.              ; pristavena   ; pristavená
            Zmluva je vyhotovena dvakrát.                      ; vyhotovena   ; vyhotovená
            Viac informáci nájdete na úrade.                   ; informáci    ; informácií
            Pršalo nám na hlavi celú noc.                      ; hlavi        ; hlavy
            Pomáhajú nám aj mladý rodičia.                     ; mladý        ; mladí
            Vážený občania, príďte.                            ; Vážený       ; Vážení
            Údaje máme k dispozícií.                           ; dispozícií   ; dispozícii
            Ďakujeme dobrovoľníkom, ktorý prišli pomôcť.       ; ktorý        ; ktorí
            Voľte v denom centre alebo doma.                   ; denom        ; dennom
            Chystáme ihrisko za školou, ktorí by mal byť hotový. ; ktorí      ; ktorý
            Dozvedeli sme sa to z úradnej tabuly.              ; tabuly       ; tabule
            Počuť jazdu aút.                                   ; aút          ; áut
            V mieste kde prechádzajú ľudia, je tma.            ; mieste kde   ; mieste, kde
            Informácie kde parkovať sú na webe.                ; Informácie kde ; Informácie, kde
            V mesiacoch, kedy je teplo, plávame.               ; mesiacoch, kedy ; mesiacoch, keď
            Ak zmluvu nepodpíše víťazná firma primátor môže súťaž zrušiť. ; firma primátor ; firma, primátor
            Pokiaľ nikto nesplní podmienky výberová komisia môže končiť. ; podmienky výberová ; podmienky, výberová
            Na otázky, na ktoré nezostal čas mesto odpovie písomne. ; čas mesto  ; čas, mesto
            Domy, v ktorých býva viac rodín mesto pripojí na jar. ; rodín mesto  ; rodín, mesto
            Stavba bude zahájená v máji.                       ; bude zahájená ; sa začne
            Prišla aj 82 ročná dôchodkyňa.                     ; 82 ročná     ; 82-ročná
            Čaká nás 14 dňový kurz.                            ; 14 dňový     ; 14-dňový
            O 17 hodine príde sprievod.                        ; 17 hodine    ; 17. hodine
            Prihláste sa do konca Novembra.                    ; Novembra     ; novembra
            Postúpime to úradu o čom vás informujeme.          ; úradu o      ; úradu, o
            Časopisy vziať nemôžme.                            ; nemôžme      ; nemôžeme
            Dosky možme použiť znova.                          ; možme        ; môžeme
            Lístky môžte vrátiť.                               ; môžte        ; môžete
            Rozdiel činil päť eur.                             ; činil        ; bol
            Schvaľuje správu o činosti.                        ; činosti      ; činnosti
            Deti majú rady komixy.                             ; komixy       ; komiksy
            Pýtala sa, čo pláveme.                             ; pláveme      ; plávame
            Chodíme za našimi klientami.                       ; klientami    ; klientmi
            Sedeli sme na lavicách.                            ; lavicách     ; laviciach
            Vyhrali sme po prvýkrát.                           ; po prvýkrát  ; prvýkrát
            Bola tu materská škôlka.                           ; materská škôlka ; materská škola
            Ide to aj v mestách ako je naše.                   ; mestách ako  ; mestách, ako
            """)
    void aMistakeIsFoundWithTheRightWord(String text, String place, String right) {
        assertThat(Slovak.of(text, Category.SPELLING))
                .anySatisfy(found -> assertThat(found + " |").startsWith(place + " → " + right + " |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hackathon a podcast o participácii sú na webstránke.",
                "Parťák z klubu má pager a robotici spievajú.",
                "Pribudlo veľa spomaľovacích prahov.",
                "Vzdelanie I. alebo II. stupňa je výhodou.",
                "Platí § 18 a nasl. zákona č. 369/1990 Zb. o obecnom zriadení.",
                "Zmluvu má firma Lom, Zvonovany, v mene ktorej koná riaditeľka.",
                "Dáme vám náš vďak v dokovacej stanici.",
                "Bez čelovky nechoďte, tri ročné obdobia sú 3 ročné obdobia.",
                "Máme sa o čom rozprávať.",
                "Po prvé, pozdravme sa.",
                "Priložte položkový rozpočet.",
                "Doklad predloží aj ovdovelý manžel.",
                "Viete, v ktorom parku kde stojí lavička?",
                "Pozývame účastníčky, poslankyne a facilitátorky.",
                "Stretneme sa v Radvani, na Fončorde a v Podlaviciach.",
                "Napíšte nám na adresu info@banskabystrica.sk alebo cez www.mesto.sk.",
                "Dáta ale zverejníme neskôr.",
                "Janka obvolá partnerky a pošle link.",
                "Záujemci sa prihlásia v repozitári.",
                "V roku 2021 sme uviedli 3. ročník festivalu.",
                "Od 8:00 do 14:00 hod. bude úrad zatvorený.",
                "Pracovali s tabletom aj s notebookmi a prišli na bike-sharing.",
                "Vieme, že prídu, pretože chcú.",
                "Vždy vidíte, koľko ľudí za ktorú stranu prišlo.",
                "Cyklotrasu a znovuotvorenú lávku spravuje rezidentský spolok.",
                "Mesto zastupoval právnik.",
                "Rozhodli ako prví v kraji.",
                "Na námestí, pri fontáne a v parku hrala hudba.",
                "Po obede, ktorý bol výborný, sme odišli.",
                "Pre mestom určené plochy platí zákaz.",
                "Osadili spomaľovací prah a na príjem bude prihliadané.",
                "Harmanec a Špania Dolina sú blízko.",
                "Projekt Malí záhradníci, ktorý pripravili žiaci, vyhral.",
                "Väčšina ľudí prišla, kde mohla.",
                "Prší, rovnako ako včera, aj keď svieti slnko, a len ak treba.",
                "Dostali peniaze, z ktorých kúpili stoly.",
                "Deti čaká skákací hrad a strieľacie stánky.",
                "Vyplňte žiadosť, ktorú si žiadateľ môže vyzdvihnúť na úrade.",
                "Pracovníčka robí dopomoc, s dopomocou sa oblečú.",
                "Spolu organizátori pripravili tri koncerty.",
                "V sále bude 3D tlač a sieť 5G.",
                "Pomohlo nám aj Povodie Ludvy, š. p., a pekáreň.",
                "Vodu dodáva Povodie, š. p. Všetko ostatné robí mesto.",
                "Prispelo aj Kino, o. z., a firma Hrad, k. s., z mesta.",
                "Hlásia sa pri vážnici.",
                "Odporúčame komiks Pán Krtko ide na čunder."
            })
    void rightSentencesAreLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.SPELLING)).isEmpty();
    }

    @Test
    void wordsOfOnesOwnAreRightInAllTheirForms() {
        String text = "Prišli sme k jadrovníku a do jadrovníka.";
        Options spelling = Options.defaults().withCategories(Set.of(Category.SPELLING));
        assertThat(Slovak.proposals(text, spelling.withWords(Set.of("jadrovník"))))
                .isEmpty();
    }

    @Test
    void theFullStopOfADateEndsNoSentence() {
        assertThat(Slovak.CHECKER.check("Voda nepôjde od 21.10. do 22.10.2025 na troch uliciach."))
                .noneMatch(finding -> finding.rule().equals("S2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zároveň, sme požiadali správcu cesty o značku.          | Zároveň, → Zároveň
            Budúci rok s nimi počítame a to rovno s piatimi.        | počítame a → počítame, a
            Počasie bolo studené ale suché.                         | studené ale → studené, ale
            Pomáha najmä to že sa zapájajú školy.                   | to že → to, že
            Väčšina z vás nám napísali, že ju chcete zachovať.      | napísali → napísala
            Množstvo rodičov sa sťažujú na premávku.                | sťažujú → sťažuje
            Prihlásiť sa môžte aj ráno, tento krát na mieste.       | môžte → môžete
            Pes smie na lúku pokiaľ je na vôdzke.                   | lúku pokiaľ → lúku, pokiaľ
            Výkaly, ktoré pes zanechá je držiteľ povinný odstrániť. | zanechá je → zanechá, je
            Voda bude kalná preto ju nechajte odtiecť.              | kalná preto → kalná, preto
            Otvoríme 15. Mája 2024 na námestí.                      | Mája → mája
            Prišla aj Mestská Knižnica z Doliny.                    | Knižnica → knižnica
            Listy musia byť podpísané a naskenovaný.                | naskenovaný → naskenované
            Každá otázka bude zapísaná a zodpovedané.               | zodpovedané → zodpovedaná
            Mikrobus a plošina slúži všetkým.                       | slúži → slúžia
            S formulárom vám rady pomôžeme.                         | rady → radi
            Za spôsobené nepríjemnosť sa ospravedlňujeme.           | nepríjemnosť → nepríjemnosti
            Je to viacmenej hotové.                                 | viacmenej → viac-menej
            Staré mapy už neplatia, a môžete ich vyhodiť.           | neplatia, → neplatia
            Zaväzuje sa dielo prevziať, a zaplatiť zaň.             | prevziať, → prevziať
            Výkaz si môžete vyžiadať, e-mailom.                     | vyžiadať, → vyžiadať
            Obe triedy budú mať, najviac 22 detí.                   | mať, → mať
            Pri poruche stroja, volajte správcu.                    | stroja, → stroja
            Ak máte záujem o prenájom kontaktujte nás.              | prenájom kontaktujte → prenájom, kontaktujte
            Pokiaľ auto patrí firme potrebujeme jej súhlas.         | firme potrebujeme → firme, potrebujeme
            Dvere sú otvorené každému koho to zaujíma.              | každému koho → každému, koho
            Neplatí všetko čo ste čítali.                           | všetko čo → všetko, čo
            Hlučné práce ako je kosenie trávnika zakážeme.          | práce ako → práce, ako
            Netreba sa v opred hlásiť.                              | v opred → vopred
            Zmluva je z pred dvoch rokov.                           | z pred → spred
            Čitatelia knižničnej služby boli spokojný.              | spokojný → spokojní
            Je to päť dní odo dňa kedy zavreli.                     | odo dňa kedy → odo dňa, keď
            Noví členovia sú vítaný.                                | vítaný → vítaní
            Naši pracovníci budú o všetkom poučený.                 | poučený → poučení
            Viacerí prítomný súhlasili.                             | prítomný → prítomní
            Na linke 2 pribudne štyri nové autobusy.                | pribudne → pribudnú
            Odpad ležal na oboch brehov.                            | brehov → brehoch
            Čo si vziať sebou?                                      | sebou → so sebou
            Vstup majú voľný všetci do 18. rokov.                   | 18. → 18
            Potešili nás deti z našej ulice, ktorý priniesli kvety. | ktorý → ktoré
            Deti si zlepšili známky a nie len to.                   | nie len → nielen
            Je to málo nato, aby sa oplatil.                        | nato, aby → na to, aby
            Zastavili sa deti, ktorí idú do školy.                  | ktorí → ktoré
            Čakajú občania, ktoré nemajú lístok.                    | ktoré → ktorí
            Príďte so svojim psom.                                  | svojim → svojím
            Kvôli počasiami sa nehrá.                               | počasiami → počasiam
            Kto účet nemá môže prísť na úrad.                       | nemá môže → nemá, môže
            Poslanci boli o práve hlasovať poučený.                 | poučený → poučení
            Zákaz vjazdu sa týka, aj ulíc Malá a Krátka.            | týka, → týka
            Ľudia, ktorí neprišli včas boli vyradení.               | včas boli → včas, boli
            Klienti, ktorým to nevyhovuje sa môžu objednať.         | nevyhovuje sa → nevyhovuje, sa
            Každý, kto nám napíše dostane odpoveď.                  | napíše dostane → napíše, dostane
            Ďakujeme všetkým ktorí pomohli.                         | všetkým ktorí → všetkým, ktorí
            Odporúčame, prísť včas.                                 | Odporúčame, → Odporúčame
            Môžete využívať dvor ale len do večera.                 | dvor ale → dvor, ale
            Doklady predložte k nahliadnutiu.                       | k nahliadnutiu → na nahliadnutie
            Úspešný žiadateľ bude vyzvaný k podpisu.                | vyzvaný k podpisu → vyzvaný na podpis
            Zmluva platí dňom následujúcim po podpise.              | následujúcim → nasledujúcim
            Keď, vám to nevyhovuje, zavolajte.                      | Keď, → Keď
            Korene ničia cestu preto ich treba odstrániť.           | cestu preto → cestu, preto
            Prišlo viac,ako v roku 2023.                            | 'viac, → viac '
            Prišlo menej, než pred rokom.                           | menej, → menej
            """)
    void whatTownsSlipOn(String text, String expected) {
        assertThat(Slovak.proposals(text, Options.defaults().withCategories(Set.of(Category.SPELLING))))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dnes, keď svieti slnko, sme vonku.",
                "Mesto preto vás žiada o pomoc.",
                "Sála je čistá a opravená.",
                "Múzeum je otvorené a opravený bude plot.",
                "Pes a mačka sú doma, voda a plyn tečú.",
                "Za zelené stromy platíme.",
                "Chlieb a mlieko dodáva miestny obchod.",
                "Prehliadka a výstava je zadarmo.",
                "Prídem tam hlavne preto sa poradiť, či treba.",
                "Vaše rady počúvame a vám rady dáme.",
                "Žiadna múka a soľ nie je voľná.",
                "Prišiel a to stačí.",
                "Teraz ale musíme počkať.",
                "Väčšina obyvateľov súhlasí.",
                "Množstvo ľudí, ktorí prišli, odišlo.",
                "Ľudia, ktorí by mali prísť, vedia.",
                "Potom sme požiadali o značku.",
                "Nariadenie je o vodení psov.",
                "Stretneme sa v klube Pod schodami.",
                "Nahlasovanie porúch je bezplatné.",
                "Ľudia, ktorí by mali prísť, prídu bez obáv.",
                "Prišli učitelia a deti, ktorí čakali.",
                "Píšte svojim susedom, k svojim psom aj pred svojím domom.",
                "Obyvatelia mesta, ktoré má rieku, čakajú.",
                "Bude sa hrať, v prípade dažďa v sále.",
                "Deti spievali a rodičia, ktorí prišli, tancovali.",
                "Máme registre, cieľom ktorých je poriadok.",
                "Sprístupnenie ktorých údajov je dôležité?",
                "Prší, a preto neprídeme.",
                "Vieme, že prší, a neprídeme.",
                "Ak prší, neprídeme, a to ani zajtra.",
                "Prídeme v sobotu, 5. mája.",
                "Ak nemôžete, do stredy to povedzte.",
                "Ak máte čas a chuť prísť, zavolajte.",
                "Ak máte čas, radi vám pomôžeme.",
                "Ak bude treba, napíšeme a zavoláme vám.",
                "Psy sú veľký problém, mestá sú bohaté.",
                "Pribudne päť autobusov, príde dvanásť detí.",
                "Na päť dní zatvoríme, na celom území platí zákaz.",
                "Stretli sme ľudí z domu, ktorý opravili.",
                "Je sama sebou.",
                "Mykol sebou a odišiel.",
                "Nosí to so sebou.",
                "Príďte 18. novembra, do 3. ročníka, na 60. výročie.",
                "Prídeme to čo najskôr opraviť.",
                "V meste Jasenovec je ticho.",
                "Prvú triedu povedie pani Malá, druhú pán Nový.",
                "Budova, ktorá päť rokov chátrala, má strechu.",
                "Ľudia, ktorí ste prišli včas, vitajte.",
                "Prišli deti, ktoré spievali a tancovali celý deň.",
                "Mesto, v ktorom chceme žiť a pracovať, rastie.",
                "Primátor ale povedal pravdu.",
                "Všetci tí, ktorí pomohli, dostali obed.",
                "Je to viac, ako sme čakali.",
                "Je to menej, než dáme za rohožku.",
                "Keď, naopak, prší, ostaneme.",
                "Žiadosť sp. zn. OD/2025/318 komisia schválila.",
                "Kopanická 2 až 28",
                "Kto z toho čo zaplatí?",
                "Knižnicu navštevovalo 486 detí.",
                "Výstavu videlo veľa ľudí.",
                "Kto si kľúč nechá doma, počká vonku.",
                "Ak si preukaz stratíte, zaplatíte dve eurá.",
                "Otvorené je od utorka do piatku.",
                "Zbaľte teplú mikinu a čiapku.",
                "Úroda z cudzieho záhonu sa neberie.",
                "Zastupuje neprítomnú dlhšie ako päť dní a môže podpisovať.",
                "Polievame vodou z nádrží, a len keď sa minie, otvoríme studňu."
            })
    void whatIsRightStays(String text) {
        assertThat(Slovak.proposals(text, Options.defaults().withCategories(Set.of(Category.SPELLING))))
                .isEmpty();
    }

    /** What can be made of a verb or of a thing is a word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Výnosy z parkovného ostanú mestu.",
                "Muštovať budeme v sobotu.",
                "Opravili sme tieniace plachty.",
                "Rozpočet bude navýšený v máji.",
                "Zákaz sa nevzťahuje na služobných psov.",
                "Stromčeky chránime proti ohryzu a okusu.",
                "Sčítač áut je na ceste od mája.",
                "V dielni sú rozmetač, triedička a pilčík.",
                "Výdavky treba zdokladovať do konca roka."
            })
    void wordsMadeOfOthersAreNoSlips(String text) {
        assertThat(Slovak.findings(text, Category.SPELLING)).isEmpty();
    }

    /** What is made in a regular way is a word, but not what only has a wrong accent. */
    @ParameterizedTest
    @ValueSource(strings = {"Bez zapisu to nejde.", "Termín nakupu oznámime.", "Starý zahradník čaká."})
    void aWrongAccentMakesNoWord(String text) {
        assertThat(Slovak.findings(text, Category.SPELLING)).hasSize(1);
    }
}
