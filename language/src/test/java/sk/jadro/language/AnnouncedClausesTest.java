package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zastavte sa aj vtedy keď prší.                             | vtedy keď → vtedy, keď
            Záleží aj na tom či prídu rodiny.                          | tom či → tom, či
            Trh sa sťahuje na nádvorie kde bude aj hudba.              | nádvorie kde → nádvorie, kde
            Lavičky chýbajú tam kde ich treba.                         | tam kde → tam, kde
            Oprava sa skončila o mesiac skôr ako sme čakali.           | skôr ako → skôr, ako
            Prišlo viac detí ako sa zmestilo do sály.                  | detí ako → detí, ako
            Prihláste sa buď v knižnici alebo telefonicky.             | knižnici alebo → knižnici, alebo
            Nepotrebujeme parkovisko ale park.                         | parkovisko ale → parkovisko, ale
            Prineste staré hračky napríklad kocky.                     | hračky napríklad → hračky, napríklad
            Riaditeľka odpovedala že nie.                              | odpovedala že → odpovedala, že
            Máme tri návrhy z ktorých vyberiete jeden.                 | návrhy z → návrhy, z
            Nehľadeli na to čo povieme.                                | to čo → to, čo
            Mám ju doma, a rada ju vrátim.                             | doma, → doma
            Stretneme sa v parku, (vchod od stanice).                  | parku, → parku
            Sadili sme viac, ako 30 stromov.                           | viac, → viac
            Napíšte na úrad, alebo na políciu.                         | úrad, → úrad
            Z dokladu má byť jasné kde bývate.                         | jasné kde → jasné, kde
            Kto súhlasí nech zdvihne ruku.                             | súhlasí nech → súhlasí, nech
            Znie to ako keby fúkal vietor.                             | to ako → to, ako
            Ak je to staré, alebo rozbité auto, odtiahneme ho.         | staré, → staré
            Sľúbil, že príde načas, a že prinesie kľúče.               | načas, → načas
            Kto má psa, je povinný mať vôdzku, a trus pozbierať.       | vôdzku, → vôdzku
            Brána sa neotvára, ani keď, zvoní poštárka.                | keď, → keď
            Nájdete nás rýchlejšie, ako na starej adrese.              | rýchlejšie, → rýchlejšie
            Firma Lom, s. r. o., natrela dvere, a poslala účet.        | dvere, → dvere
            Vnučka má samé jednotky čo nás teší.                       | jednotky čo → jednotky, čo
            Zodpovedá ako keby to urobil sám.                          | Zodpovedá ako → Zodpovedá, ako
            Rozhodnite, či lístky vrátite alebo darujete.              | vrátite alebo → vrátite, alebo
            Nedostali len diplom ale aj knihu.                         | diplom ale → diplom, ale
            Smiete používať chodník ale musíte dať pozor.              | chodník ale → chodník, ale
            Záujem je veľký tak neváhajte.                             | veľký tak → veľký, tak
            Strecha kryje sedadlá a preto sa tam dobre sedí.           | sedadlá a → sedadlá, a
            Konajte v súlade s cieľom na ktorý ste dostali peniaze.    | cieľom na → cieľom, na
            Neplatí sa okrem koncertu Jany Veselej na ktorý stojí lístok 5 eur. | Veselej na → Veselej, na
            Žiadame chovateľov psov aby ich nepúšťali.                 | psov aby → psov, aby
            Ak ste film nevideli nevadí.                               | nevideli nevadí → nevideli, nevadí
            Ak potvrdenie nedostaneme včas termín zrušíme.             | včas termín → včas, termín
            Okrem toho, sa opravila strecha.                           | toho, → toho
            Podrobné informácie, nájdete na webe.                      | informácie, → informácie
            Vyniesli sme dosky, stoličky, a lavice.                    | stoličky, → stoličky
            Prišla dokonca aj, krajská televízia.                      | aj, → aj
            Minulí týždeň napadol sneh.                                | Minulí → Minulý
            Bod bol stiahnutí z programu.                              | stiahnutí → stiahnutý
            Nariadenie platí 15-tym dňom po vyhlásení.                 | 15-tym → 15.
            Prispeli traja z 12-tich klubov.                           | 12-tich → 12
            Stretneme sa o 9-tej pred úradom.                          | 9-tej → 9. hodine
            Chýbal čas návratu čo je v rozpore so smernicou.           | návratu čo → návratu, čo
            Pribudlo päť stromov čo znamená viac tieňa.                | stromov čo → stromov, čo
            Zavreli aj lekáreň čo nie je dobre.                        | lekáreň čo → lekáreň, čo
            Prosíme vás, aby ste nevodili psov do kostola, a na cintorín. | kostola, → kostola
            Deti chodia do kina, a na ihrisko.                         | kina, → kina
            Vo štvrtok ideme do lesa, a na hrad.                       | lesa, → lesa
            Pri tretej mu povolenie, môže skrátiť.                     | povolenie, → povolenie
            O podpis vás vedúca, musí požiadať.                        | vedúca, → vedúca
            Vďaka miernej zime, sa betónovalo už vo februári.          | zime, → zime
            Vďaka dotácii, opravíme strechu.                           | dotácii, → dotácii
            Na viac si ľudia zvykli kupovať lístky pri vchode.         | Na viac → Navyše
            Na viac, budova je stará.                                  | Na viac → Navyše
            Stretneme sa v Stredu 18. marca.                           | Stredu → stredu
            Trh je každú Sobotu.                                       | Sobotu → sobotu
            Príďte vo Štvrtok večer.                                   | Štvrtok → štvrtok
            """)
    void theCommaOrTheEndingIsFound(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neviem, koľko ľudí kde býva.",
                "Skôr ako podpíšete zmluvu, prečítajte si ju.",
                "Prišlo viac ako sto ľudí.",
                "Voľby budú skôr ako v máji.",
                "Vezmite si buď vodu, alebo čaj.",
                "To nie je ale pravda.",
                "Deti napríklad kreslili stromy.",
                "Nie je jasné, kde bývajú, ale to je jedno.",
                "Povedzte, či máte psa alebo mačku.",
                "Rozhodnite, či je to dobré, alebo zlé riešenie.",
                "Mesto je väčšie, ako sme čakali.",
                "Prišlo ich viac, ako treba.",
                "Keď, milí susedia, prídete, uvidíte to.",
                "Žiadajú, aby nebolo treba čakať.",
                "Prišli len žiaci, ale aj to stačí.",
                "Robte to tak dôkladne.",
                "Mesto, v súlade s ktorým konáme, súhlasí.",
                "Ak včas termín nepotvrdíte, zrušíme ho.",
                "Okrem toho, prosím, zatvorte dvere.",
                "Mamičky, nájdete nás v parku.",
                "Prišli deti, mamičky, ktoré piekli, a otcovia.",
                "Napriek tomu, že pršalo, prišli.",
                "Školy, ktoré vstúpia do projektu Menej je lepšie, dostanú tričká.",
                "Kúpite ich v pokladni, v knižnici alebo na webe.",
                "Najlepší rok bol vlani.",
                "Chlapec bol svieži a po prijatí návrhu odišiel.",
                "Do súťaže sa prihlásil 15-ročný chlapec.",
                "Prišli 3-krát a bývajú v dome 12-a.",
                "Na viac miest dosadíme stromy.",
                "Pozývame deti, ktoré chodia do školy, a na koncert aj rodičov.",
                "Rodičia, ktorí prídu s deťmi, môžu vojsť.",
                "Prosíme, nerušte nás. Prosím vás o pomoc.",
                "Milá susedka, príďte včas.",
                "Deti s rodičmi, pozrite si program.",
                "Vážená rodina, prijmite pozvanie.",
                "Je to preto, že prší.",
                "Nepýta sa, nehovorí koľkokrát.",
                "Čítala, vraj aby zaspala.",
                "Vyzerá akoby zmrznutý.",
                "Býva v Rimavskej Sobote.",
                "Prešlo sa na Veľký piatok."
            })
    void whatIsRightStays(String text) {
        assertThat(Slovak.of(text, Category.SPELLING)).isEmpty();
    }
}
