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
            Minulí týždeň napadol sneh.                                | Minulí → Minulý
            Bod bol stiahnutí z programu.                              | stiahnutí → stiahnutý
            Nariadenie platí 15-tym dňom po vyhlásení.                 | 15-tym → 15.
            Prispeli traja z 12-tich klubov.                           | 12-tich → 12
            Stretneme sa o 9-tej pred úradom.                          | 9-tej → 9. hodine
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
                "Školy, ktoré vstúpia do projektu Menej je lepšie, dostanú tričká.",
                "Kúpite ich v pokladni, v knižnici alebo na webe.",
                "Najlepší rok bol vlani.",
                "Chlapec bol svieži a po prijatí návrhu odišiel.",
                "Do súťaže sa prihlásil 15-ročný chlapec.",
                "Prišli 3-krát a bývajú v dome 12-a."
            })
    void whatIsRightStays(String text) {
        assertThat(Slovak.of(text, Category.SPELLING)).isEmpty();
    }
}
