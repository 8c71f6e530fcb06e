package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialeseTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Mesto zrealizovalo výsadbu stromov.               ; zrealizovalo výsadbu stromov ; vysadilo stromy
            Mesto zabezpečilo vypracovanie posudku.           ; zabezpečilo vypracovanie posudku ; dalo vypracovať posudok
            Preto je nutné sa včas prihlásiť.                 ; je nutné sa                  ; sa treba
            Je potrebné sa prihlásiť.                         ; Je potrebné sa               ; Treba sa
            Na kurz je možné sa prihlásiť.                    ; je možné sa                  ; sa možno
            Obec realizuje nový projekt.                      ; realizuje                    ; uskutočňuje
            Škola zašle rodičom rozvrh.                       ; zašle                        ; pošle
            Ako si podať žiadosť o byt.                       ; si podať žiadosť o           ; požiadať o
            Oznamujeme vám nasledovné.                        ; nasledovné                   ; toto
            O predmetnom návrhu sa hlasuje zajtra.            ; predmetnom                   ; tomto
            Klub nemá dosť finančných prostriedkov.           ; finančných prostriedkov      ; peňazí
            Deti boli povinné mať prilbu.                     ; boli povinné                 ; museli
            Slávnosť má byť zrealizovaná v máji.              ; zrealizovaná                 ; ''
            Vydanie karty sa realizuje do piatka.             ; sa realizuje                 ; ''
            Cesta je z dôvodu realizácie opravy zatvorená.    ; z dôvodu realizácie opravy   ; pre opravu
            Slávnosť bola zrealizovaná v máji.                ; bola zrealizovaná            ; sa uskutočnila
            Zber nebude realizovaný v máji.                   ; nebude realizovaný           ; sa neuskutoční
            Komisia prerokovala predmetnú žiadosť.            ; predmetnú                    ; túto
            Odvoz sa bude realizovať bez zmeny.               ; sa bude realizovať           ; bude
            Hliadka vykonáva kontrolnú činnosť.               ; vykonáva kontrolnú činnosť   ; kontroluje
            Podporujeme tréningový proces detí.               ; tréningový proces            ; tréning
            Mesto zabezpečuje kosenie trávy.                  ; zabezpečuje kosenie trávy    ; kosí trávu
            Mesto zabezpečí odstránenie snehu.                ; zabezpečí odstránenie snehu  ; odstráni sneh
            Dávam týmto súhlas k spracovaniu údajov.          ; Dávam týmto súhlas k spracovaniu ; Súhlasím so spracovaním
            Peniaze nedostane, kto má nevyrovnané záväzky voči mestu. ; nevyrovnané záväzky voči ; dlhy voči
            Nájomca je v omeškaní s platbou.                  ; je v omeškaní s              ; mešká s
            Mesto pristúpilo k zvýšeniu poplatku.             ; pristúpilo k zvýšeniu poplatku ; zvýšilo poplatok
            Obec pristúpi k oprave ciest.                     ; pristúpi k oprave ciest      ; opraví cesty
            Správca vykonal odpočet vodomerov.                ; vykonal odpočet vodomerov    ; odčítal vodomery
            Pokladňa vykonáva výdaj lístkov.                  ; vykonáva výdaj lístkov       ; vydáva lístky
            Mesto zabezpečí vývoz kontajnerov.                ; zabezpečí vývoz kontajnerov  ; vyvezie kontajnery
            Obec zabezpečí navýšenie počtu košov.             ; zabezpečí navýšenie počtu    ; zvýši počet
            Mesto venuje zvýšenú pozornosť údržbe ciest.      ; venuje zvýšenú pozornosť údržbe ; viac dbá na údržbu
            Úrad poskytne odpoveď do mesiaca.                 ; poskytne odpoveď             ; odpovie
            Mesto viedlo rokovania s vlastníčkou.             ; viedlo rokovania s           ; rokovalo s
            Mesto plánuje realizovať obnovu parku.            ; realizovať obnovu parku      ; obnoviť park
            Obec realizovala opravu cesty.                    ; realizovala opravu cesty     ; opravila cestu
            Budeme realizovať výmenu lámp.                    ; realizovať výmenu lámp       ; vymieňať lampy
            Mesto bude realizovať kosenie ihrísk.             ; bude realizovať kosenie ihrísk ; bude kosiť ihriská
            Začali sme realizovať zateplenie školy.           ; realizovať zateplenie školy  ; zatepľovať školu
            Bude potrebné realizovať opravu strechy.          ; realizovať opravu strechy    ; opraviť strechu
            Obec zabezpečí splatenie úveru a zníženie dlhu.   ; zabezpečí splatenie          ; ''
            Komisia vykoná skúšku z jazyka.                   ; vykoná skúšku                ; ''
            Mesto zabezpečí prenájom pódia.                   ; zabezpečí prenájom           ; ''
            Obec zabezpečí čistenie ciest, kropenie a zber.   ; zabezpečí čistenie           ; ''
            Štartovné činí 12 eur.                            ; činí 12                      ; je 12
            """)
    void theSimplerWordTakesTheFormOfTheOfficialOne(String text, String place, String plain) {
        assertThat(first(text)).contains(place + " → " + plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Zavrieme z kapacitných dôvodov.                   ; z kapacitných dôvodov        ; pre nedostatok miesta
            Námestie je zavreté z dôvodu konania trhu.        ; z dôvodu konania trhu        ; pre trh
            Oznámte túto skutočnosť polícii.                  ; túto skutočnosť              ; to
            Obchádzka bude vedená po Záhradnej ulici.         ; bude vedená po               ; povedie po
            Komisii bolo doručených 9 žiadostí.               ; bolo doručených              ; prišlo
            Uvádzame nasledovné.                              ; Uvádzame nasledovné          ; Uvádzame toto
            """)
    void editorsKnowTheseByHeart(String text, String place, String plain) {
        assertThat(first(text)).contains(place + " → " + plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Prihláste sa prostredníctvom nového formulára.    ; prostredníctvom nového formulára ; cez nový formulár
            Píšte prostredníctvom pošty alebo rozhlasu.        ; prostredníctvom pošty alebo rozhlasu ; poštou alebo rozhlasom
            Bazén zatvorili z dôvodu poruchy čerpadla.        ; z dôvodu poruchy             ; pre poruchu
            Svetlo zhaslo z dôvodu poškodeného kábla.         ; z dôvodu poškodeného kábla   ; pre poškodený kábel
            Hrá sa v rámci letnej kampane.                    ; v rámci letnej kampane       ; v letnej kampani
            Peniaze dostal v rámci výzvy.                     ; v rámci výzvy                ; vo výzve
            Deti spievali v rámci májového jarmoku.           ; v rámci májového jarmoku     ; na májovom jarmoku
            Názory zbierame formou krátkeho dotazníka.        ; formou krátkeho dotazníka    ; krátkym dotazníkom
            Podnety ohľadom stavby pošlite nám.               ; Podnety ohľadom stavby       ; Podnety k stavbe
            Podajte žiadosť za účelom výmeny nádoby.          ; žiadosť za účelom výmeny     ; žiadosť o výmenu
            Uzávierka sa zavádza za účelom realizácie výmeny rúr. ; zavádza za účelom realizácie výmeny ; zavádza pre výmenu
            Z dôvodu konania podujatia neparkujte.            ; Z dôvodu konania podujatia   ; Pre podujatie
            Koniec prác čakáme v priebehu mesiaca október.    ; v priebehu mesiaca október   ; v októbri
            Klub realizuje doučovanie detí.                   ; realizuje doučovanie detí    ; doučuje deti
            Návrh pošlite v rozsahu najviac 5 strán.          ; v rozsahu najviac 5          ; najviac 5
            Otázky sa týkali problematiky dlhov.              ; problematiky                 ; ''
            Máme informácie ohľadom opravy.                   ; informácie ohľadom opravy    ; informácie o oprave
            Nepríde z dôvodu cesty do mesta alebo choroby.    ; z dôvodu                     ; ''
            """)
    void whatFollowsStandsInTheCaseThatTheSimplerWordAsksFor(String text, String place, String plain) {
        assertThat(first(text)).contains(place + " → " + plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Z uvedeného dôvodu bude úrad v pondelok zatvorený. ; Z uvedeného dôvodu          ; Preto
            Psa nie je možné pustiť na ihrisko.               ; nie je možné                 ; nemožno
            Lístky je možné kúpiť na mieste.                  ; je možné                     ; možno
            Je možné prísť aj neskôr.                         ; Je možné                     ; Môžete
            Na ulici nebude možné parkovať.                   ; nebude možné                 ; sa nebude dať
            Správca zabezpečí vykonanie revízie.              ; zabezpečí vykonanie revízie  ; zabezpečí revíziu
            Mesto zabezpečí rozmiestnenie košov.              ; zabezpečí rozmiestnenie      ; ''
            Schválili navýšenie finančných prostriedkov.      ; navýšenie finančných prostriedkov ; zvýšenie sumy
            Po obdržaní listu odpovieme.                      ; obdržaní                     ; doručení
            Obec Vás týmto pozýva na ples.                    ; Vás týmto pozýva             ; Vás pozýva
            Každý je povinný starať sa o zeleň.               ; je povinný starať sa         ; sa musí starať
            Obec vydá predmetné uznesenie.                    ; predmetné                    ; toto
            Úrad vykoná odvoz odpadu.                         ; vykoná odvoz odpadu          ; odvezie odpad
            Dostali príspevok vo výške 300 eur.               ; vo výške 300                 ; 300
            V rámci diskusie sa pýtali na park.               ; V rámci diskusie             ; V diskusii
            V rámci územia vyrastie škola.                    ; V rámci územia               ; Na území
            Majitelia áut sú povinní ich preparkovať.         ; sú povinní                   ; musia
            Návrh pošleme na pripomienkovanie.                ; na pripomienkovanie          ; na pripomienky
            Záujemca musí vykonať obhliadku pozemku.          ; vykonať obhliadku pozemku    ; si prezrieť pozemok
            Mesto identifikovalo niekoľko problémov.          ; identifikovalo               ; zistilo
            Platbu treba identifikovať číslom zmluvy.         ; identifikovať                ; ''
            Nezaplatenie zálohy v stanovenom termíne vadí.    ; v stanovenom termíne         ; ''
            V prípade výskytu porúch volajte dispečing.       ; V prípade výskytu porúch     ; Ak sa objavia poruchy,
            V prípade výskytu problému volajte dispečing.     ; V prípade výskytu problému   ; Ak sa objaví problém,
            Otázky k VO píšte e-mailom.                       ; VO                           ; ''
            K veci uvádzame nasledovné:                       ; uvádzame nasledovné          ; uvádzame toto
            Finančné prostriedky vo výške 184 eur prišli.     ; Finančné prostriedky vo výške 184 ; ''
            Usporiadanie podujatí je možné iba so súhlasom.   ; je možné                     ; ''
            V rámci stavby pribudnú lavičky.                  ; V rámci stavby               ; Počas stavby
            Stavbu realizuje miestna firma.                   ; Stavbu realizuje             ; Stavbu robí
            Firma realizuje stavbu mosta.                     ; realizuje stavbu             ; robí stavbu
            Žiada sa prostredníctvom nového tlačiva.          ; prostredníctvom nového tlačiva ; na novom tlačive
            Suma príde formou bezhotovostného prevodu.        ; formou bezhotovostného prevodu ; prevodom
            Obchádzka je vedená po Lesnej.                    ; je vedená po                 ; vedie po
            Poplatok bol navýšený o euro.                     ; bol navýšený                 ; sa zvýšil
            Vodárne vykonajú prerušenie dodávky vody.         ; vykonajú prerušenie dodávky  ; prerušia dodávku
            Zastávka je cca 150 metrov ďalej.                 ; cca                          ; asi
            Začína sa v máji resp. po dohode.                 ; resp.                        ; alebo
            Začína sa v máji, resp. po dohode.                ; resp.                        ; ''
            Grant je vo výške max. 800 eur.                   ; vo výške max. 800            ; najviac 800
            V rámci činnosti centra sa hralo.                 ; V rámci                      ; ''
            Poradí vám Eva Malá, ref. kultúry.                ; ref.                         ; ''
            Nájomník je oprávnený užívať záhradu.             ; je oprávnený                 ; môže
            Komisia následne rozhodne.                        ; následne                     ; potom
            Odpad bol následne odvezený.                      ; následne                     ; ''
            Pokiaľ prší, hrá sa v hale.                       ; Pokiaľ                       ; Ak
            Vstup je podmienený vekom.                        ; je podmienený                ; ''
            Na základe uvedených skutočností mesto koná.      ; Na základe uvedených skutočností ; Preto
            Odhliadnuc od toho, že prší, ideme.               ; Odhliadnuc od toho, že       ; Aj keď
            V súlade s § 9 zákona platíte nájom.              ; V súlade s §                 ; Podľa §
            Doplňte ju v lehote 15 dní odo dňa výzvy.         ; v lehote 15 dní odo dňa      ; do 15 dní od
            Grant je max. 800 eur.                            ; max. 800                     ; najviac 800
            V rámci Dňa zeme sadíme stromy.                   ; V rámci                      ; Počas
            Strecha bola zrealizovaná miestnou firmou.        ; bola zrealizovaná            ; ''
            """)
    void fixedPhrasesGetTheirPlainWord(String text, String place, String plain) {
        assertThat(first(text)).contains(place + " → " + plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hľadáme spôsob, ako je možné ušetriť.",
                "Prispejte v rámci svojich možností.",
                "Jazdil pod vplyvom alkoholu.",
                "Školská dochádzka je povinná.",
                "Pokračujte v zmysle slova hlavného hrdinu.",
                "Mesto dostalo žiadosti v celkovej výške 300 eur.",
                "Užíva byt v rozpore so zmluvou.",
                "Mesto v rámci druhej etapy obnovy ihrísk vymenilo lavičky.",
                "Vystavíme vám ho na základe písomného vyhlásenia.",
                "Bližšie informácie poskytne oddelenie dopravy.",
                "Kúpalisko je v letných mesiacoch otvorené do noci.",
                "Do toho času bude stojisko kontrolovať hliadka.",
                "Spolufinancovanie vo výške 10 % môže mať inú formu.",
                "Pódium sa nachádza v hale.",
                "Vjazd je možný len autom.",
                "Treba kurz v rozsahu najmenej 220 hodín.",
                "Zámer prenájmu z dôvodu hodného osobitného zreteľa zverejníme.",
                "Podnet je oprávnený a komisia ho preverí.",
                "Námietka je oprávnená.",
                "Pokiaľ ide o odpad, zber bude v stredu.",
                "Dané slovo držíme.",
                "Anglické znenie nie je povinné.",
                "Prestávka trvá 30 min. potom hráme ďalej."
            })
    void whatOnlyLooksLikeOfficialeseIsLeftAlone(String text) {
        assertThat(Slovak.of(text, Category.PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Žiadosti boli zo strany úradníčky vrátené.       ; zo strany → ''
            Peniaze budú použité zo strany školského klubu.  ; zo strany → ''
            Výsledok Vám bude oznámený listom.               ; Vám bude oznámený → Vám oznámime
            Potvrdenie vám bude zaslané poštou.              ; vám bude zaslané → vám pošleme
            Odpoveď vám bude zaslaná poštou.                 ; vám bude zaslaná → ''
            Trhy sa budú konať v termíne 11.-13. júla.       ; sa budú konať v termíne 11 → budú 11
            Mesto a škola si dovoľujú pozvať deti na bál.    ; si dovoľujú pozvať → pozývajú
            Životopis v rozsahu maximálne 2 strany stačí.    ; v rozsahu maximálne 2 → najviac 2
            Po vykonaní kontroly vám odpovieme.              ; Po vykonaní kontroly → Po kontrole
            Volajte po predchádzajúcom telefonickom dohodnutí. ; po predchádzajúcom telefonickom dohodnutí → po telefonickej dohode
            V pondelok nebude zabezpečená dodávka pitnej vody. ; nebude zabezpečená dodávka pitnej vody → nepotečie voda
            Žiadame o zaslanie potvrdenia.                   ; Žiadame o zaslanie potvrdenia → Pošlite nám potvrdenie
            Vstup za účelom vykonania kontroly je možný.     ; za účelom vykonania kontroly → na kontrolu
            Máme právo na vstup za účelom kontroly.          ; za účelom kontroly → ''
            Zápisnica zo schôdze, konanej dňa 11. 3. 2025.   ; konanej dňa 11 → konanej 11
            Meníme to formou písomných a ústnych dohôd.      ; formou písomných a ústnych dohôd → písomnými a ústnymi dohodami
            V súlade s plánom na jar, schváleným radou, sadíme. ; V súlade s → ''
            V predmetnej zmluve je lehota.                   ; predmetnej zmluve → ''
            Pociťujeme absenciu haly.                        ; Pociťujeme absenciu → ''
            Suseda eviduje nedoplatok.                       ; eviduje nedoplatok → má nedoplatok
            Kontrolou boli zistené chyby.                    ; Kontrolou boli zistené → ''
            Chystáme schôdzku za účelom dohody.              ; schôdzku za účelom → ''
            Treba zabezpečiť vykonávanie upratovania.        ; zabezpečiť vykonávanie → ''
            """)
    void officesLikeToSayIt(String text, String expected) {
        String[] halves = expected.split(" → ");
        String plain = halves[1].equals("''") ? "" : halves[1];
        assertThat(first(text)).contains(halves[0] + " → " + plain);
    }

    /** By itself it is as good as the simpler word; amid other officialese it is a burden more. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Hľadáme adekvátnu náhradu.                        ; adekvátnu                    ; primeranú
            Poplatok uhraďte do piatka.                       ; uhraďte                      ; zaplaťte
            Poslanci odsúhlasili rozpočet.                    ; odsúhlasili                  ; schválili
            Búrka zapríčinila škody.                          ; zapríčinila                  ; spôsobila
            V zimnom období neotvárame.                       ; V zimnom období              ; V zime
            Pozemok je vo vlastníctve mesta.                  ; je vo vlastníctve mesta      ; patrí mestu
            Vec nebolo možné vyriešiť.                        ; nebolo možné                 ; nebolo možno
            Včera nebolo možné prísť.                         ; nebolo možné                 ; sa nedalo
            Neoprávnenými výdavkami sú mzdy.                  ; Neoprávnenými výdavkami sú   ; Z dotácie nemožno platiť
            V parku je zakázané lámať stromy.                 ; je zakázané                  ; nemožno
            V parku je zakázané fajčiť.                       ; je zakázané                  ; sa nesmie
            Nájdete nás v parku, v ktorom je zakázané fajčiť. ; je zakázané                  ; nesmiete
            Pozemok o výmere cca 300 m².                      ; o výmere cca                 ; s výmerou asi
            S cieľom zvýšenia bezpečnosti pribudne priechod.  ; S cieľom zvýšenia            ; Na zvýšenie
            Zmluva je v záujme ochrany vody.                  ; v záujme                     ; ''
            Obedy boli poskytované denne.                     ; boli poskytované             ; ''
            Výťah je mimo prevádzky.                          ; je mimo prevádzky            ; nefunguje
            Klub si vyhradzuje právo zmeniť program.          ; si vyhradzuje právo          ; môže
            Ak máte záujem pomôcť, napíšte nám.               ; máte záujem                  ; chcete
            Kuchynka je vybavená rúrou.                       ; je vybavená rúrou            ; má rúru
            Meškáme pre oneskorenie realizácie stavby.        ; realizácie                   ; ''
            Podmienkou účasti je doloženie potvrdenia.        ; je doloženie                 ; ''
            Dokončenie parku sa predpokladá v roku 2030.      ; sa predpokladá v roku        ; ''
            Cesta je majetkom mesta.                          ; je majetkom mesta            ; patrí mestu
            V priebehu roka pribudli dve triedy.              ; V priebehu                   ; Počas
            Vlani sa uskutočnilo veľa podujatí.               ; sa uskutočnilo               ; bolo
            V škole bude možné otvoriť triedu.                ; bude možné                   ; sa bude dať
            Na realizáciu treba stavebníčku.                  ; realizáciu                   ; ''
            Správa bola prerokovaná na porade.                ; bola prerokovaná             ; ''
            Poštu nosia na celom území mesta.                 ; na celom území mesta         ; v celom meste
            Pomáhame prostredníctvom opatrovateľskej služby.  ; prostredníctvom              ; ''
            Hrali sa v súvislosti s výročím.                  ; v súvislosti s               ; ''
            Pomáha v oblasti kultúry.                         ; v oblasti kultúry           ; v kultúre
            Otvoríme v popoludňajších hodinách.               ; v popoludňajších hodinách    ; popoludní
            Kurz je obligatórny.                              ; obligatórny                  ; povinný
            Pomáha prostredníctvom miestnej organizácie.      ; prostredníctvom miestnej organizácie ; cez miestnu organizáciu
            Eventuálne otázky zodpovie Eva.                   ; Eventuálne                   ; Prípadné
            Cena platí s účinnosťou od mája.                  ; s účinnosťou od              ; od
            Hasičky vykonali údržbu vo voľnom čase.           ; vykonali údržbu              ; ''
            Poplatok hradí škola.                             ; hradí                        ; platí
            Sumu vráti v plnej výške.                         ; v plnej výške                ; ''
            """)
    void whatGainsLittleIsSpokenOfAmidOtherOfficialeseOnly(String text, String place, String plain) {
        assertThat(first(text)).isEmpty();
        assertThat(first(text.substring(0, text.length() - 1) + ", nakoľko to treba."))
                .contains(place + " → " + plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Správa\n3. Personálne zabezpečenie\nŠkola má dve učiteľky.",
                "Výzva na predkladanie žiadostí o príspevok v oblasti kultúry na rok 2025\nPíšte do mája.",
                "Plán realizácie opráv v rámci mesta\nZačneme v máji."
            })
    void headingsAreNames(String text) {
        assertThat(first(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O meškaní zhotoviteľ vykoná zápis do denníka.",
                "Zhotoviteľ smie vykonávať práce, pri ktorých vzniká hluk.",
                "Subdodávateľku možno zapojiť do realizácie diela.",
                "Lehota sa predlžuje o čas, keď nebolo možné stavať.",
                "Zmluvné strany uzavreli dňa 17. 6. 2024 zmluvu o dielo.",
                "Na základe vyššie uvedeného a v súlade s § 18 zákona sa zmluvné strany dohodli na zmene.",
                "Súhlas dá objednávateľ písomnou formou."
            })
    void contractsNameTheDeedsThatTheyDemand(String text) {
        assertThat(inContract(text)).isEmpty();
    }

    @Test
    void whatIsABurdenAnywhereIsOneInContracts() {
        assertThat(inContract("V prípade omeškania sa platí za účelom nápravy pokuta zo strany zhotoviteľky."))
                .containsExactly(
                        "V prípade omeškania → Pri omeškaní", "za účelom nápravy → na nápravu", "zo strany → ");
    }

    private static List<String> inContract(String text) {
        return first("Zmluva o dielo\nČlánok 1\n" + text + "\nČlánok 2\nZhotoviteľ a objednávateľ sa dohodli.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vchod je zo strany cintorína.",
                "Predajcovia, ktorí majú záujem o stánok sa môžu prihlásiť.",
                "Ďakujeme obyvateľom dotknutých ulíc.",
                "Platí všeobecne záväzné nariadenie o psoch. Staré VZN sa zrušuje.",
                "Obálku označte heslom „Neotvárať – ZUŠ“ a pošlite.",
                "Dňa 3. júna sa otvorí kúpalisko.",
                "Dňa 9. apríla 2026 bola mestu doručená sťažnosť.",
                "Strecha zatiekla, v dôsledku ktorej sme presunuli knihy.",
                "Zrušuje sa nariadenie v znení jeho dodatku č. 1.",
                "Pomôže čln, príp. lano.",
                "Nečinnosť úradu vo veci sťažnosti trvá.",
                "Mesto získalo nenávratný finančný príspevok.",
                "Predmetom kontroly bola vzorka zmlúv.",
                "Chýba vykonanie základnej finančnej kontroly.",
                "Treba mať spôsobilosť na právne úkony v plnom rozsahu.",
                "Námietky neboli v stanovenej lehote podané.",
                "Zaplatili sme výdavky na čaj vo výške 31 €.",
                "Mladí majú k dispozícii aj dotazník.",
                "Vyzvali ho vrátiť peniaze a on ich do mája uhradil.",
                "Platy boli v pláne kontrolnej činnosti.",
                "Zašli sme na úrad.",
                "Zašli by sme aj na úrad.",
                "Zhotoviteľkou bola na základe výsledkov verejného obstarávania firma z Nitry.",
                "Náklady firma uhradí z vlastných peňazí."
            })
    void whatIsClearIsLeftAlone(String text) {
        assertThat(first(text)).isEmpty();
    }

    @Test
    void anotherGenderIsNotProposedWhereOtherWordsWouldHaveToFollowIt() {
        assertThat(Slovak.of("Druhá realizácia bola lacná.", Category.PLAIN)).containsExactly("realizácia → ");
        assertThat(Slovak.of("Uskutočnili realizáciu podujatí, nakoľko chýbali.", Category.PLAIN))
                .contains("realizáciu → ");
    }

    @Test
    void aChainOfGenitivesMayHaveParticiplesBetween() {
        assertThat(Slovak.of("Chýba opis spôsobu plánovanej výmeny okien budovy školy.", Category.PLAIN))
                .containsExactly("spôsobu plánovanej výmeny okien budovy školy → ");
    }

    @Test
    void theTableHoldsFourHundredPhrasesAndOnlyKnownWords() {
        List<Wording> wordings = Wording.all();
        Morphology morphology = new Morphology(new Lexicon());
        assertThat(wordings.stream().filter(wording -> wording.category() == Category.PLAIN))
                .hasSizeGreaterThan(400)
                .doesNotHaveDuplicates();
        assertThat(wordings.stream()
                        .flatMap(wording -> wording.replacements().stream())
                        .map(replacement -> replacement.replaceAll("\\+.*", ""))
                        .flatMap(replacement -> List.of(replacement.split(" ")).stream())
                        .filter(Wording::isAnyForm)
                        .map(word -> word.substring(1))
                        .filter(lemma -> !morphology.hasForm(lemma)))
                .isEmpty();
    }

    private static List<String> first(String text) {
        return Slovak.findings(text, Category.PLAIN).stream()
                .map(found -> text.substring(found.start(), found.end()) + " → "
                        + found.replacements().stream().findFirst().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            V prípade otázok nás kontaktujte.            ; Ak máte otázky, kontaktujte nás.
            Prineste si nápoje v prípade, že bude teplo. ; Prineste si nápoje, ak bude teplo.
            Stánok zatvoria nakoľko prší.                ; Stánok zatvoria, keďže prší.
            V prípade potreby vám radi poradíme.         ; Ak treba, radi vám poradíme.
            V prípade záujmu Vám termín oznámime.        ; Ak máte záujem, termín Vám oznámime.
            Kontaktujte nás v prípade otázok.            ; Kontaktujte nás, ak máte otázky.
            Kontaktujte nás v prípade potreby aj v noci. ; Kontaktujte nás, ak treba, aj v noci.
            V prípade zistenia, že nádoba chýba, zavolajte. ; Ak sa zistí, že nádoba chýba, zavolajte.
            V prípade Vašej neúčasti nám zavolajte.      ; Ak neprídete, zavolajte nám.
            Píšte nám, v prípade záujmu, na adresu úradu. ; Píšte nám, ak máte záujem, na adresu úradu.
            """)
    void aClauseThatTakesThePlaceOfWordsBringsItsCommas(String text, String right) {
        Finding finding = Slovak.findings(text, Category.PLAIN).getFirst();
        assertThat(text.substring(0, finding.start())
                        + finding.replacements().getFirst()
                        + text.substring(finding.end()))
                .isEqualTo(right);
    }

    /** Whether a verb follows the clitics that would have to follow it. */
    @Test
    void whereTheVerbBehindCliticsIsNotClearThePlaceIsOnlyShown() {
        assertThat(Slovak.CHECKER.check("V prípade otázok nás, prosím, kontaktujte."))
                .anySatisfy(finding -> assertThat(finding.replacements()).isEmpty());
    }

    @Test
    void noSentenceBeginsWithAnAmountInFigures() {
        assertThat(Slovak.of("Finančné prostriedky vo výške 200 eur dostala škola.", Category.PLAIN))
                .contains("Finančné prostriedky vo výške 200 → ");
        assertThat(Slovak.of("Škola dostala finančné prostriedky vo výške 200 eur.", Category.PLAIN))
                .contains("finančné prostriedky vo výške 200 → 200");
    }

    @Test
    void contractsAndByLawsSayWhoIsObliged() {
        String duty = "Nájomca je povinný platiť nájom.";
        assertThat(Slovak.of(duty, Category.PLAIN)).containsExactly("je povinný → musí");
        assertThat(Slovak.of("§ 1 Dom\n" + duty + "\n§ 2 Záver\nKoniec.", Category.PLAIN))
                .isEmpty();
        assertThat(Slovak.of("Zmluva o nájme\nČlánok 1\n" + duty + "\nČlánok 2\nKoniec.", Category.PLAIN))
                .isEmpty();
    }

    @Test
    void contractsCallMoneyAsTheLawOfBudgetsDoes() {
        String money = "Vráti finančné prostriedky, ktoré dostal v období od 1. mája do 2. mája.";
        assertThat(Slovak.of(money, Category.PLAIN)).hasSize(2);
        assertThat(Slovak.of(
                        "Zmluva o dotácii\nČlánok 1\nNájomca platí. " + money + "\nČlánok 2\nZmluvné strany súhlasia.",
                        Category.PLAIN))
                .isEmpty();
    }

    /** What a law has to say so is a burden in a letter only. */
    @Test
    void byLawsSpeakAsLawsDo() {
        String duty = "Výkaly treba bezodkladne odstrániť v zmysle zákona. Nariadenie nadobúda účinnosť 1. mája.";
        assertThat(Slovak.CHECKER.check(duty, Options.defaults().withCategories(Set.of(Category.PLAIN))))
                .hasSize(2);
        assertThat(Slovak.CHECKER.check(
                        "§ 1 Psy\n(1) " + duty + "\n§ 2 Záver\nKoniec.",
                        Options.defaults().withCategories(Set.of(Category.PLAIN))))
                .isEmpty();
        String help = "Na území mesta sa vykonáva kontrola.";
        assertThat(first(help)).hasSize(2);
        assertThat(first("§ 1 Pomoc\n(1) " + help + "\n§ 2 Záver\nKoniec.")).isEmpty();
    }
}
