package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PutInCommasTest {

    /** What is put in, asked for or denied, and words in one or in two. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Psy, prosíme nechajte doma.                    | prosíme nechajte → prosíme, nechajte
            Kto má čas, prosím napíšte nám.                | prosím napíšte → prosím, napíšte
            Prihlášku na tábor, pošlite poštou.            | tábor, → tábor
            Nové preukazy, vyzdvihnite v pokladni.         | preukazy, → preukazy
            Zmluvu o nájme, podpíšte dvakrát.              | nájme, → nájme
            Chlapci, ktorí súťaž vyhrajú porota odmení.    | vyhrajú porota → vyhrajú, porota
            Deti, ktoré neprídu mama odhlási.              | neprídu mama → neprídu, mama
            Nehovorte kedy odchádzate.                     | Nehovorte kedy → Nehovorte, kedy
            Nepovedali prečo meškali.                      | Nepovedali prečo → Nepovedali, prečo
            Nepovedala ako sa volá.                        | Nepovedala ako → Nepovedala, ako
            Tvári sa, pôsobí akoby nás nepoznal.           | pôsobí akoby → pôsobí, akoby
            Vlak stojí, preto že chýba rušeň.              | preto že → pretože
            Vybehol s poza rohu.                           | s poza → spoza
            Mačka vyliezla s pod stola.                    | s pod → spod
            Prišla z pomedzi stromov.                      | z pomedzi → spomedzi
            Podla plánu má stáť v máji.                    | Podla → Podľa
            Kurz pre desať juniorok.                       | juniorok → junioriek
            """)
    void aCommaStandsWhereItBelongsAndAWordInOne(String text, String expected) {
        assertThat(Slovak.of(text, Category.SPELLING)).anyMatch(found -> (found + " |").startsWith(expected + " |"));
    }
}
