package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Genitive or accusative, dative or instrumental: the masculine looks the same, its feminine does not. */
class CaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Rozhodnutie bude žiadateľom doručené do mája. ; žiadateľom a žiadateľkám
            Materiály budú poslancom zaslané vopred. ; poslancom a poslankyniam
            Nikto sa obyvateľov Sokolskej ulice na nič nepýtal. ; obyvateľov a obyvateliek
            Zmena sa týka všetkých žiakov. ; žiakov a žiačok
            Opatrenie sa netýka nájomcov bytov. ; nájomcov a nájomkýň
            Dotklo sa to najmä vodičov. ; vodičov a vodičiek
            Starosta sa spýtal občanov na názor. ; občanov a občianok
            Nebojte sa úradníkov. ; úradníkov a úradníčok
            Ujala sa dobrovoľníkov. ; dobrovoľníkov a dobrovoľníčok
            Stretnutia sa zúčastnilo vyše štyridsať poslancov. ; poslancov a poslankýň
            Vážime si dobrovoľníkov. ; dobrovoľníkov a dobrovoľníčky
            Veľmi si vážime našich čitateľov. ; našich čitateľov a naše čitateľky
            Úrad si občanov veľmi váži. ; občanov a občianky
            Mesto sa zastalo nájomníkov. ; nájomníkov a nájomníčok
            Dobrovoľníkov nikdy nie je dosť. ; Dobrovoľníkov a dobrovoľníčok
            Ozvite sa nám, dobrovoľníkov nikdy nie je dosť. ; dobrovoľníkov a dobrovoľníčok
            Prihlásilo sa málo účastníkov. ; účastníkov a účastníčok
            Učiteľov je v meste málo. ; Učiteľov a učiteliek
            Pribúda cyklistov. ; cyklistov a cyklistiek
            Ubudlo čitateľov. ; čitateľov a čitateliek
            Koľko žiakov príde? ; žiakov a žiačok
            Prišlo viac rodičov a učiteľov. ; učiteľov a učiteliek
            Väčšina voličov prišla ráno. ; voličov a voličiek
            Odpovedali na otázky asi osemdesiatich obyvateľov. ; obyvateľov a obyvateliek
            Prečítali sme odpovede takmer dvesto respondentov. ; respondentov a respondentiek
            Na ihrisku bolo plno divákov. ; divákov a diváčok
            Je tu dosť lekárov. ; lekárov a lekárok
            Nebolo tam nijakých poslancov. ; poslancov a poslankýň
            Počet členov klesol. ; členov a členiek
            Zvyšok účastníkov odišiel. ; účastníkov a účastníčok
            List je od občanov mesta. ; občanov a občianok
            Do komisie vyberieme z odborníkov mesta. ; odborníkov a odborníčok
            Bez dobrovoľníkov to nepôjde. ; dobrovoľníkov a dobrovoľníčok
            Podľa učiteľov to pomáha. ; učiteľov a učiteliek
            Okrem členov prišli aj hostia. ; členov a členiek
            Namiesto poslancov prišli úradníci. ; poslancov a poslankýň
            Kurz je pre začiatočníkov. ; začiatočníkov a začiatočníčky
            Čakáme na susedov. ; susedov a susedky
            Stará sa o pacientov. ; pacientov a pacientky
            Hovorila za študentov. ; študentov a študentky
            Popri učiteľoch pomáhali žiaci. ; učiteľoch a učiteľkách
            Komisia je zložená z odborníkov na verejný priestor, zástupcov mesta a poslancov. ; zástupcov a zástupkýň
            Komisia je zložená z odborníkov na verejný priestor, zástupcov mesta a poslancov. ; poslancov a poslankýň
            Program je pre deti, seniorov a dobrovoľníkov. ; dobrovoľníkov a dobrovoľníčky
            Ponuka je od umelcov z mesta, remeselníkov a farmárov. ; farmárov a farmárok
            Budú počas dvoch mesiacov vodičov upozorňovať. ; vodičov a vodičky
            Potrebujem podporu aspoň siedmich poslancov. ; poslancov a poslankýň
            Pozvali sme starostu, poslancov a riaditeľov škôl. ; riaditeľov a riaditeľky
            Otázky občanov zverejníme. ; občanov a občianok
            Práca dobrovoľníkov sa cení. ; dobrovoľníkov a dobrovoľníčok
            Na návrh poslancov sme hlasovali. ; poslancov a poslankýň
            Hľadáme ešte pomocníkov na ranné stavanie. ; pomocníkov a pomocníčky
            Hladáme ešte pomocníkov na ranné stavanie. ; pomocníkov a pomocníčky
            Mesto preto znova pozýva obyvateľov. ; obyvateľov a obyvateľky
            Chceme osloviť najmä čitateľov knižnice. ; čitateľov a čitateľky
            Na stretnutie sme už pozvali učiteľov. ; učiteľov a učiteľky
            Poslancov sme upozornili včas. ; Poslancov a poslankyne
            Žiakov čaká skúška. ; Žiakov a žiačky
            Prosíme vodičov, aby spomalili. ; vodičov a vodičky
            Radi by sme medzi sebou privítali aj nových susedov. ; nových susedov a nové susedky
            Polícia upozorňuje chodcov. ; chodcov a chodkyne
            Mesto môže občanov požiadať o pomoc. ; občanov a občianky
            Nebudeme odrádzať záujemcov. ; záujemcov a záujemkyne
            Túto jar sme v škole privítali troch hostí a dobrovoľníkov. ; dobrovoľníkov a dobrovoľníčky
            Chce sa stať učiteľom. ; učiteľom alebo učiteľkou
            Môžete byť aj dobrovoľníkom. ; dobrovoľníkom alebo dobrovoľníčkou
            Kto je členom rady, hlasuje. ; členom alebo členkou
            Pomáhame žiakom. ; žiakom a žiačkam
            Písali sme lekárom. ; lekárom a lekárkam
            Vážená pani Malá, ak budete svedkom nehody, zavolajte. ; svedkyňou
            Fotografie boli doručené redaktorom včas. ; redaktorom a redaktorkám
            Do projektu sa zapojilo sedemdesiat študentov. ; študentov a študentiek
            Mesto eviduje vyše 200 žiadateľov. ; žiadateľov a žiadateliek
            Poradňa pomohla desiatkam klientov. ; klientov a klientok
            Názory starších občanov nás zaujímajú. ; občanov a občianok
            Na podnet viacerých občanov sme osadili značku. ; občanov a občianok
            Vďaka podpore sponzorov a darcov máme ihrisko. ; darcov a darkýň
            Rada na svojom zasadnutí zvolila nových členov. ; nových členov a nové členky
            Riaditeľka včera prijala prvých žiakov. ; prvých žiakov a prvé žiačky
            Komisia bude hodnotiť projekty žiadateľov do mája. ; žiadateľov a žiadateliek
            Medzi prihlásenými je veľa začínajúcich umelcov. ; umelcov a umelkýň
            Z prieskumu medzi 300 obyvateľmi vyplýva, že väčšina chodcov chce chodník. ; chodcov a chodkýň
            Knižnica hľadá dobrovoľníkov. ; dobrovoľníkov a dobrovoľníčky
            Zmeny sa dotknú aj cyklistov. ; cyklistov a cyklistiek
            Odbor informoval susedov o práci. ; susedov a susedky
            Úlohou komisie je kontrolovať poslancov. ; poslancov a poslankyne
            Zástupcov škôl prosíme o účasť. ; Zástupcov a zástupkyne
            Sťažnosti cestujúcich a vodičov riešime. ; vodičov a vodičiek
            Príchod hostí a návštevníkov čakáme o piatej. ; návštevníkov a návštevníčok
            V sále privítame autorov kníh. ; autorov a autorky
            Nemáme dosť opatrovateľov. ; opatrovateľov a opatrovateliek
            Chýba nám päť učiteľov. ; učiteľov a učiteliek
            Zapojte čo najviac susedov. ; susedov a susediek
            Polovica učiteľov odišla. ; učiteľov a učiteliek
            Pre bezpečnosť chodcov a cyklistov postavíme lávku. ; cyklistov a cyklistiek
            Staráme sa o seniorov a pacientov. ; pacientov a pacientky
            Na stretnutí bolo tridsať dobrovoľníkov a zamestnancov. ; zamestnancov a zamestnankýň
            Okrem žiakov a učiteľov prišli rodičia. ; učiteľov a učiteliek
            Cenu získalo viacero umelcov. ; umelcov a umelkýň
            Záujem občanov o kurz rastie. ; občanov a občianok
            Oslovili sme takmer tisíc čitateľov. ; čitateľov a čitateliek
            Prednosť majú deti zamestnancov. ; zamestnancov a zamestnankýň
            Nezabúdame ani na dôchodcov. ; dôchodcov a dôchodkyne
            Uchádzačov bolo 12. ; Uchádzačov a uchádzačiek
            Žiakov prišlo málo. ; Žiakov a žiačok
            Žiakov privíta o 8. hodine učiteľka. ; Žiakov a žiačky
            Poslancov, ktorí prídu, posadíme dopredu. ; Poslancov a poslankyne
            Otvorí sa cesta pri stanici, vodičov treba upozorniť. ; vodičov a vodičky
            Zľavu máte, ak je nájomník študentom. ; študentom alebo študentkou
            Prácu hodnotí päť porotcov. ; porotcov a porotkýň
            Máme šesť nových učiteľov. ; učiteľov a učiteliek
            Mesto podporuje mladých umelcov a športovcov. ; športovcov a športovkyne
            Hlas môžete dať ktorémukoľvek z kandidátov. ; kandidátov a kandidátok
            Nikto z poslancov neprišiel. ; poslancov a poslankýň
            Jeden z účastníkov dostane cenu. ; účastníkov a účastníčok
            Nie každý z nás pozná svojich susedov. ; svojich susedov a svoje susedky
            Do hlasovania sme zapojili aj mladších žiakov. ; mladších žiakov a mladšie žiačky
            Na webe nájdete zoznam kandidátov a ich programy. ; kandidátov a kandidátok
            Zákon chráni spotrebiteľov. ; spotrebiteľov a spotrebiteľky
            Boli sme sa pozrieť na záchranárov pri práci. ; záchranárov a záchranárky
            Uvítali by sme viac návštevníkov aj cez týždeň. ; návštevníkov a návštevníčok
            Strach majú hlavne zo sprievodcov. ; sprievodcov a sprievodkýň
            Zástupcu primátora zaujali návrhy žiakov. ; žiakov a žiačok
            Pýtali sme sa na to odborníkov. ; odborníkov a odborníčok
            Spýtajte sa lekárov alebo lekárnikov. ; lekárnikov a lekárničiek
            Podporu sme získali od partnerov, darcov a dobrovoľníkov. ; dobrovoľníkov a dobrovoľníčok
            Navštívili sme seniorov, opatrovateľov a lekárov. ; lekárov a lekárky
            Projekt priviedol do zariadenia žiakov základnej školy. ; žiakov a žiačky
            V utorok úrad občanov nevybavuje. ; občanov a občianky
            Pozývame rodičov s deťmi aj žiakov. ; žiakov a žiačky
            Budete občanom vysvetľovať postup. ; občanom a občiankam
            Knižnica privítala po roku opráv prvých čitateľov. ; prvých čitateľov a prvé čitateľky
            – skúsených záhradníkov, ktorí poradia, ; skúsených záhradníkov a skúsené záhradníčky
            – vodiča s dodávkou na odvoz konárov, ; vodiča alebo vodičku
            Kalendár dostal každý občan do schránky. ; každý občan a každá občianka
            Každý občan dostal kalendár do schránky. ; Každý občan a každá občianka dostali
            O výsledku budeme každého uchádzača informovať. ; každého uchádzača a každú uchádzačku
            Každý držiteľ karty má 20 hodín. ; Každý držiteľ a každá držiteľka
            Každý občan môže prísť. ; Každý občan alebo každá občianka
            Každý žiadateľ predloží doklad. ; Každý žiadateľ alebo každá žiadateľka
            Máme darček pre každého žiaka. ; každého žiaka a každú žiačku
            Dobrovoľníkov však bolo tento rok až 62. ; Dobrovoľníkov a dobrovoľníčok
            Poslancom som v júni predložil rozpočet. ; Poslancom a poslankyniam
            Peniaze sú na prenájom sály, ozvučenie a moderátora. ; moderátora alebo moderátorku
            Obyvateľom s pobytom v úseku bude vjazd k domom umožnený. ; Obyvateľom a obyvateľkám
            Čitatelia, návštevníci a výpožičky       ; návštevníci aj návštevníčky
            Susedia a pokoj.                         ; Susedia aj susedky
            """)
    void theFeminineStandsInTheCaseThatItsSentenceAsksFor(String text, String pair) {
        assertThat(Slovak.gender(text)).anyMatch(found -> Rows.proposesFirst(found, pair));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bola vykonaná obhliadka stojiska pracovníkom oddelenia.",
                "Zmluva bola podpísaná zástupcom obce."
            })
    void whoHasDoneItOnceIsKnown(String text) {
        assertThat(Slovak.gender(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Úrad zistil, že občan nie je len žiadateľ s pečiatkou.",
                "Môže hlasovať každý Dubovčan starší ako 15 rokov.",
                "Darujte každý žiak mladší ako 10 rokov.",
                "Nie každý občan prišiel.",
                "Kartu dostane ten, ktorý je vlastníkom vozidla.",
                "Hľadáme kuchára, čo by varil pre deti.",
                "Program schválili všetci prítomní bez zmien.",
                "Poletia traja hasiči.",
                "Pozrú si troch kandidátov.",
                "Prijmeme štyroch vodičov."
            })
    void noPairIsProposedWhereTheRestWouldHaveToFollow(String text) {
        assertThat(Slovak.gender(text)).isNotEmpty().allMatch(found -> found.endsWith("→ "));
    }
}
