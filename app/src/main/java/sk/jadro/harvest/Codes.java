package sk.jadro.harvest;

import java.security.SecureRandom;
import java.util.List;
import org.springframework.util.StringUtils;
import sk.jadro.base.text.Slug;

/** Codes that can be said aloud over a hall and typed on any phone: a short word without accents and a number of two digits. */
final class Codes {
    private static final List<String> WORDS = List.of(StringUtils.tokenizeToStringArray("""
            akord album anjel atlas balet balkon banan baran basen batoh bazar beton bicykel bizon blok bobor bonbon bosorka
            brana breza bubon bufet bunda cesta cibula cirkus citron cukor dedina delfin dielo divadlo dolina domino drevo
            dub dukat dvor farba figa fontana foto fukar futbal gajdy garaz gitara gorila gula gulas gumak hadanka harfa
            havran hlina hnedak holub hora hokej hotel hrad hranol hruska huba husle idea iglu iskra izba jablko jahoda
            jantar jaskyna javor jazero jedla jelen jesen jezko kabat kakao kaktus kamen kanon kapor karta kino klavir kluc
            kolac koleso komin kominar kopec korok kosik kotva krava kreda kruh kukurica kvapka kytica lampa lano lavica
            lego lesnik lietadlo lipa list lodka lopta losos luka lupa magnet mak malina mamut mapa marec maslo medved melon
            metla mlyn mobil model morka most motor motyl mrak mrkva muzika myska nit nora nos oblak obraz ocko okno olej
            opica orech orol ostrov ovca ovos palma panda papier paprika park perina perla pero piano pilot pivonka plameniak
            planeta plot podkova pohar pole polka pomaranc potok prst puding pupava puzzle rak raketa rampa recept ryba ryza
            robot roh rosa ruza sad salam sama sandal sauna sekera semafor sito skala slama slimak sliepka slivka slnko sneh
            sokol sopka sova srna stan stolicka strom studna sud supol svetlo syr tabula tanier tava tehla telefon tiger
            topol torta trava tulipan tunel ucho uhol ulica vajce vaza vcela veza vidlica viola vlak vlna voda vrabec vrana
            vrch zajac zamok zebra zvon
            """, " \n"));

    private static final int FIRST = 10;
    private static final int NUMBERS = 90;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** As somebody typed it: {@code Lipa 47}, {@code lipa47}. */
    static String typed(String typed) {
        var slug = Slug.from(typed);
        var letters = 0;
        while (letters < slug.length() && Character.isLetter(slug.charAt(letters))) {
            letters++;
        }
        var isRunTogether = letters > 0 && letters < slug.length() && slug.charAt(letters) != '-';
        return isRunTogether ? slug.substring(0, letters) + "-" + slug.substring(letters) : slug;
    }

    /** Some code. */
    static String any() {
        return WORDS.get(RANDOM.nextInt(WORDS.size())) + "-" + (FIRST + RANDOM.nextInt(NUMBERS));
    }
}
