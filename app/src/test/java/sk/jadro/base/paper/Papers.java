package sk.jadro.base.paper;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sk.jadro.base.text.Lang;

/** Documents that tests print. */
final class Papers {
    static final String SLOVAK_LETTERS =
            "aáäbcčdďeéfghiíjklĺľmnňoóôpqrŕsštťuúvwxyýzž AÁÄBCČDĎEÉFGHIÍJKLĹĽMNŇOÓÔPQRŔSŠTŤUÚVWXYÝZŽ";

    static final String ALL_ELEMENTS = """
            <h1>Zápisnica zo stretnutia</h1>
            <p>Stretli sa <strong>občianska spoločnosť</strong> a <em>mestský úrad</em>, v sobotu o&nbsp;9.00.
            <del>Neplatí.</del> <code>PREFIX:1</code><br>Druhý riadok, <a href="/jadro/vystupy/1">výstup <strong>č. 1</strong></a>
            a <a href="mailto:jadro@example.org">list</a>, po anglicky <span lang="en">round table</span>.</p>
            <h2>Program</h2>
            <ul><li>Prvý bod</li><li>Druhý bod<ol><li>vnorený <em>jeden</em></li><li>vnorený dva<ul><li>hlboko</li></ul></li></ol></li></ul>
            <ol><li><p>Najprv</p><p>a ešte</p></li><li>Potom</li></ol>
            <h3>Dochádzka</h3>
            <table><caption>Kto prišiel</caption><tr><th>Meno</th><th>Strana</th></tr>
            <tr><td>Ľubica Šťastná</td><td>mesto</td></tr><tr><th scope="row">Spolu</th><td>1</td></tr><tr><td>riadok s jednou bunkou</td></tr></table>
            <blockquote><p>Bez kruhov niet štvorcov.</p></blockquote>
            <hr>
            <h4>Pojmy</h4>
            <dl><dt>jadro</dt><dd>kto rozhoduje</dd><dt>okruh</dt><dd><p>kto pomáha</p></dd></dl>
            <pre>riadok
              odsadený</pre>
            <h5>Päť</h5><h6>Šesť</h6>
            """ + "<p>" + SLOVAK_LETTERS + "</p>";

    private Papers() {}

    static Paper slovak(String bodyHtml) {
        return new Paper(Lang.SK, "Zápisnica č. 12", "Jadro Trnava", "https://jadro.example", bodyHtml);
    }

    static Paper english(String bodyHtml) {
        return new Paper(Lang.EN, "Minutes No. 12", "Jadro Trnava", "https://jadro.example", bodyHtml);
    }

    /** Some 20 of A4, as minutes are: headings, paragraphs, lists, tables. */
    static String pages(int about) {
        return "<h1>Zápisnica</h1>"
                + IntStream.rangeClosed(1, about)
                        .mapToObj(i -> "<h2>Bod " + i + "</h2>"
                                + ("<p>"
                                                + "Účastníci sa zhodli, že <strong>spoločné pravidlá</strong> treba zverejniť v lehote. "
                                                        .repeat(12)
                                                + "</p>")
                                        .repeat(2)
                                + "<ul>" + "<li>úloha pre okruh s <a href=\"/uloha/7\">odkazom</a></li>".repeat(6)
                                + "</ul>"
                                + "<table><tr><th>Kto</th><th>Čo</th><th>Dokedy</th></tr>"
                                + "<tr><td>Mária Kováčová</td><td>pripraví návrh</td><td>31. 12.</td></tr>".repeat(6)
                                + "</table>")
                        .collect(Collectors.joining());
    }

    static String longTable(int rows) {
        return "<h1>Menoslov</h1><table><thead><tr><th>Poradie</th><th>Meno</th></tr></thead><tbody>"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> "<tr><td>" + i + ".</td><td>Účastník " + i + "</td></tr>")
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }
}
