package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Zúčastnilo sa 40 občanov.          ; občanov    ; občanov a občianok
            Pozývame poslancov.                ; poslancov  ; poslancov a poslankyne
            Ďakujeme dobrovoľníkom.            ; dobrovoľníkom ; dobrovoľníkom a dobrovoľníčkam
            Rokovali sme so žiakmi.            ; žiakmi     ; žiakmi a žiačkami
            Hovorili o zamestnancoch.          ; zamestnancoch ; zamestnancoch a zamestnankyniach
            Účastníci stretnutia               ; Účastníci  ; Účastníci a účastníčky
            OBČANIA MESTA                      ; OBČANIA    ; OBČANIA A OBČIANKY
            Bystričania sa stretli.            ; Bystričania ; Bystričania a Bystričanky
            Títo aktívni občania pomohli.      ; Títo aktívni občania ; Títo aktívni občania a tieto aktívne občianky
            Žiadateľom môže byť fyzická osoba. ; Žiadateľom ; Žiadateľom alebo žiadateľkou
            Staňte sa dobrovoľníkom!           ; dobrovoľníkom ; dobrovoľníkom alebo dobrovoľníčkou
            Žiaden žiak nechýbal.              ; Žiaden žiak nechýbal ; Žiaden žiak alebo žiadna žiačka nechýbal/-a
            Naši seniori prídu.                ; Naši seniori ; Naši seniori a naše seniorky
            Mladí vedci bádajú.                ; Mladí vedci ; Mladí vedci a mladé vedkyne
            Komisia má päť členov a predsedu.  ; predsedu ; predsedu alebo predsedníčku
            Sásovčania sa stretnú.             ; Sásovčania ; Sásovčania a Sásovčanky
            Držiteľom psa je fyzická osoba.    ; Držiteľom  ; Držiteľom alebo držiteľkou
            Vážení kolegovia, pozývam vás.     ; Vážení kolegovia ; Vážení kolegovia a vážené kolegyne
            Príďte medzi facilitátorov.        ; facilitátorov ; facilitátorov a facilitátorky
            Stali sa “spolu-vlastníkmi”.       ; spolu-vlastníkmi ; spolu-vlastníkmi a spolu-vlastníčkami
            Každý žiadateľ predloží doklad.    ; Každý žiadateľ ; Každý žiadateľ alebo každá žiadateľka
            Prišli noví učitelia.              ; noví učitelia ; noví učitelia a nové učiteľky
            Práva nových učiteľov poznáme.     ; učiteľov   ; učiteľov a učiteliek
            Občan, ktorý nemá psa, neplatí.    ; Občan, ktorý ; Občan alebo občianka, ktorý/ktorá
            Vážený vodič, spomaľte.            ; Vážený vodič ; Vážený vodič, vážená vodička
            Stôl povedie jeden facilitátor.    ; jeden facilitátor ; jeden facilitátor alebo jedna facilitátorka
            Dospelí platia viac.               ; Dospelí    ; Dospelé osoby
            Ak aj Vy sami iniciujete stretnutie ; sami       ; sami/samé
            Ste prihlásený na odber.           ; prihlásený ; prihlásený/-á
            Súhlasil som s tým.                ; Súhlasil   ; Súhlasil/-a
            Za overovateľov zápisnice určili dvoch. ; overovateľov ; overovateľov a overovateľky
            Vodič psa je povinný mať náhubok.  ; Vodič psa je povinný ; Vodič alebo vodička psa musí
            Pacient nie je povinný prísť.      ; Pacient nie je povinný ; Pacient alebo pacientka nemusí
            Tam je majiteľ psa povinný čistiť. ; je majiteľ psa povinný ; musí majiteľ alebo majiteľka psa
            Zľavu má študent ubytovaný inde.   ; študent ubytovaný ; študent alebo študentka ubytovaný/-á
            Klient bude o zmene informovaný.   ; Klient bude o zmene informovaný ; Klient alebo klientka bude o zmene informovaný/-á
            Zákazník spokojný so službou príde. ; Zákazník spokojný ; Zákazník alebo zákazníčka spokojný/-á
            Uchádzač bude vyzvaný na pohovor.  ; Uchádzač bude vyzvaný ; Uchádzač alebo uchádzačka bude vyzvaný/-á
            Každý občan/ka môže prísť.         ; občan/ka   ; občan/občianka
            Jeden žiak môže podať dva nápady.       ; Jeden žiak          ; Jeden žiak alebo jedna žiačka
            Na ihrisko chodia aj skejťáci.          ; skejťáci            ; skejťáci a skejťáčky
            Mladí sem chodia radi.                  ; Mladí               ; Mladí ľudia
            Osamelí sa hlásia v centre.             ; Osamelí             ; Osamelí ľudia
            Koledníci prídu po obede.               ; Koledníci           ; Koledníci a koledníčky
            Dospelí, ktorí váhajú, nech zavolajú.   ; Dospelí             ; Dospelí ľudia
            Nového kolegu zaučí vedúca úradu Ing. Eva Malá. ; Nového kolegu ; Nového kolegu alebo novú kolegyňu
            Prítomní členovia: Eva Malá (predsedníčka), Ján Nový, Igor Krátky ; členovia ; členovia a členky
            Vybraní dostanú list.                   ; Vybraní             ; Vybrané osoby
            Škôlku hľadajú aj novoprisťahovaní.     ; novoprisťahovaní    ; novoprisťahovaní ľudia
            Prítomní súhlasili.                     ; Prítomní            ; Prítomní ľudia
            Od platby sú oslobodení študenti školy. ; študenti            ; študenti a študentky
            Splnomocnený zástupca podpíše list.     ; Splnomocnený zástupca ; Splnomocnený zástupca alebo splnomocnená zástupkyňa
            Pomôže vám náš technik.                 ; náš technik         ; náš technik alebo naša technička
            Kolobežku smie viesť iba jeden jazdec.  ; jeden jazdec        ; jeden jazdec alebo jedna jazdkyňa
            Seminár pre záujemcov o grant bude v máji. ; záujemcov        ; záujemcov a záujemkyne
            Komisia má päť miest, v päťčlennej porote sú architekti. ; architekti ; architekti a architektky
            Rampa pomôže vozíčkarom.                ; vozíčkarom          ; vozíčkarom a vozíčkarkám
            Kartu dáme každému záujemcovi, ktorý príde. ; každému záujemcovi, ktorý ; každému, kto
            Musím prísť osobne, ak som chorý?       ; chorý               ; chorý alebo chorá
            Čo ak nebudem zvolený?                  ; zvolený             ; zvolený alebo zvolená
            Čo ak som stratil kľúč?                 ; stratil             ; stratil alebo stratila
            Klient je zodpovedný za škody.          ; Klient je zodpovedný ; Klient alebo klientka zodpovedá
            Sused nie je oprávnený vstúpiť.         ; Sused nie je oprávnený ; Sused alebo susedka nesmie
            Správne je každý predajca povinný po trhu miesto upratať. ; je každý predajca povinný ; musí každý predajca alebo každá predajkyňa
            Pamätníci sa potešia.                   ; Pamätníci           ; Pamätníci a pamätníčky
            """)
    void aGenericMasculineGetsItsPairInTheSameCaseAndNumber(String text, String place, String first) {
        assertThat(Slovak.gender(text))
                .anySatisfy(found -> assertThat(found + " |").startsWith(place + " → " + first + " |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stretlo sa 22 účastníkov a účastníčok.",
                "Pozývame občianky a občanov mesta.",
                "Žiaci/žiačky dostanú obed.",
                "Prišli učitelia aj učiteľky.",
                "Pre cestujúcich je tu lavička.",
                "Ulica partizánov je uzavretá.",
                "Slávime Deň učiteľov.",
                "Primátor Ján Nosko otvoril rokovanie.",
                "Rokovanie viedol riaditeľ školy Peter Novák.",
                "Na lúke sa pasú psy, vlky a medvede.",
                "Platí zákon č. 250/2007 Z. z. o ochrane spotrebiteľov.",
                "Povedala: „Občania to chceli takto.“",
                "Ľudia, rodičia a deti sa stretli.",
                "Vy sami/samé iniciujete stretnutie.",
                "Partnermi podujatia sú Slovenská sporiteľňa a Veolia.",
                "Stretli sa Sásovčanky a Sásovčania.",
                "Eva je inžinierka a Peter je lekár.",
                "Stal sa poslancom.",
                "Ministerstvo vnútra je členom projektu.",
                "Prevádzkovateľom ihriska je mesto.",
                "Údaje sú z Registra obyvateľov.",
                "Zrážka bola typu auto-chodec.",
                "Súťažila aj študentka z Radvane.",
                "Pri prihlásení predložte preukaz.",
                "O ďalšom postihnutí rozhodne posudok."
            })
    void whatNeedsNoPairIsLeftAlone(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @Test
    void aListIsOneFinding() {
        assertThat(Slovak.gender("Prídu učitelia, žiaci a poslanci."))
                .containsExactly("učitelia, žiaci a poslanci → učitelia a učiteľky, žiaci a žiačky aj poslanci a"
                        + " poslankyne | učitelia, učiteľky, žiaci, žiačky, poslanci a poslankyne");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Učitelia a vychovávatelia dostali počítače.; Učitelia a učiteľky aj vychovávatelia a vychovávateľky
            Cenu odovzdáme trénerom a rozhodcom.; trénerom a trénerkám aj rozhodcom a rozhodkyniam
            Kurz je pre začiatočníkov alebo hráčov.; začiatočníkov a začiatočníčky alebo hráčov a hráčky
            Na ihrisku sa stretli futbalisti i hokejisti.; futbalisti a futbalistky i hokejisti a hokejistky
            Obyvatelia sídliska a návštevníci parku.; Obyvatelia a obyvateľky sídliska aj návštevníci a návštevníčky
            Pre žiakov a pre učiteľov máme zľavu.; žiakov a žiačky aj pre učiteľov a učiteľky
            Formulár podpíše predkladateľ alebo navrhovateľ.; predkladateľ, predkladateľka, navrhovateľ alebo navrhovateľka
            V zbore spievajú deti a dôchodcovia.; deti aj dôchodcovia a dôchodkyne
            Žiaci a ich rodičia vysadili stromy.; Žiaci a žiačky aj ich rodičia
            Učiteľky a učitelia a školníci prišli.; učitelia aj školníci a školníčky
            Poradíme sa s lekárom špecialistom.; lekárom špecialistom alebo lekárkou špecialistkou
            Pomáhali nám študenti brigádnici.; študenti brigádnici a študentky brigádničky
            Ak prídu žiaci a učitelia ich privítajú, začneme.; žiaci a žiačky
            Potrebujeme miestnosť, stoličky a lektora.; lektora alebo lektorku
            Čo ak nie som spokojný?; spokojný alebo spokojná
            Privítala nových členov a hostí.; nových členov a nové členky aj hostí
            Dozerajú policajti a najatí strážnici.; policajti a policajtky aj najatí strážnici a najaté strážničky
            """)
    void pairsInARowCanBeToldFromEachOther(String text, String first) {
        assertThat(Slovak.gender(text).getFirst().split(" → ")[1].split(" \\| ")[0])
                .isEqualTo(first);
    }

    @Test
    void whereWomenAreCountedBehindANounItIsOnlyShown() {
        assertThat(Slovak.gender("Tím tvorí 18 rozhodcov, z toho sedem žien.")).containsExactly("rozhodcov → ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zľavu máte s kartou dôchodcu.",
                "Osvedčenie samostatne hospodáriaceho roľníka.",
                "Hrali muzikál o mlynárovi.",
                "Je to evidencia obyvateľov.",
                "Kino Úsmev: Susedia. Vstup voľný."
            })
    void onCardsAndInTitlesNobodyIsMissing(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @Test
    void theTownPageHasFiveGenericMasculines() {
        assertThat(Slovak.gender(TownPage.text()))
                .extracting(found -> found.substring(0, found.indexOf(" →")))
                .containsExactly("samotní obyvatelia", "dobrovoľníci", "seniorov a ľudí", "správcov", "spolu-tvorcami");
    }

    @Test
    void theStyleDecidesWhatComesFirst() {
        Options gender = Options.defaults().withCategories(Set.of(Category.GENDER));
        String text = "Občania prišli.";
        assertThat(Slovak.proposals(text, gender.withStyle(Style.NEUTRAL)).getFirst())
                .startsWith("Občania → Verejnosť");
        assertThat(Slovak.proposals(text, gender.withStyle(Style.SLASH)).getFirst())
                .startsWith("Občania → Občania/občianky");
        assertThat(Slovak.proposals(text, gender.withFeminineFirst(true)).getFirst())
                .startsWith("Občania → Občianky a občania");
    }

    @Test
    void modifiersAgreeWithTheNounThatStandsFirst() {
        Options options =
                Options.defaults().withCategories(Set.of(Category.GENDER)).withFeminineFirst(true);
        assertThat(Slovak.proposals("Každý žiadateľ príde.", options))
                .containsExactly(
                        "Každý žiadateľ → Každá žiadateľka alebo každý žiadateľ | Každá žiadateľka alebo žiadateľ");
    }

    @Test
    void wordsToIgnoreAreIgnoredWithTheirModifiers() {
        Options options =
                Options.defaults().withCategories(Set.of(Category.GENDER)).withIgnoredWords(Set.of("učitelia"));
        assertThat(Slovak.proposals("Noví učitelia a žiaci.", options))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("žiaci");
    }

    @Test
    void ignoredPlacesAndNothingElseAreSkipped() {
        String text = "Občania a poslanci prišli.";
        Options options =
                Options.defaults().withCategories(Set.of(Category.GENDER)).withIgnoredPlaces(List.of(new Range(0, 7)));
        assertThat(Slovak.proposals(text, options))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("poslanci");
    }
}
