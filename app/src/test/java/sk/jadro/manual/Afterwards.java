package sk.jadro.manual;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.Assertions;

/** What is left of a meeting: who was there, drawing, outputs, tasks, decisions, minutes. */
final class Afterwards {
    /** A graphic record, as somebody could draw it. */
    private static final String DRAWING = """
            <body style="margin: 0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 520" width="1000" height="520"
                font-family="sans-serif" text-anchor="middle">
            <rect width="1000" height="520" fill="#fffdf8"/>
            <text x="500" y="70" font-size="44" font-weight="bold">Čo otvoriť ako prvé</text>
            <ellipse cx="500" cy="280" rx="170" ry="90" fill="none" stroke="#072c66" stroke-width="5"/>
            <text x="500" y="290" font-size="30">jeden stôl</text>
            <path d="M330 280C260 180 220 200 190 260M670 280C740 380 790 360 810 300" fill="none" stroke="#c3112b"
                stroke-width="5"/>
            <rect x="60" y="260" width="250" height="110" fill="#fff" stroke="#1a1a1a" stroke-width="3"/>
            <text x="185" y="325" font-size="26">papiere na svetlo</text>
            <rect x="690" y="190" width="250" height="110" fill="#fff" stroke="#1a1a1a" stroke-width="3"/>
            <text x="815" y="255" font-size="26">zrozumiteľná reč</text>
            <g fill="#072c66"><circle cx="420" cy="160" r="14"/><circle cx="500" cy="150" r="14"/><circle cx="580" cy="400" r="14"/></g>
            <g fill="none" stroke="#1e856d" stroke-width="7"><circle cx="580" cy="160" r="11"/><circle cx="500" cy="410" r="11"/><circle cx="420" cy="400" r="11"/></g>
            </svg></body>""";

    private final Town town;

    Afterwards(Town town) {
        this.town = town;
    }

    void people() {
        var jana = town.event().follow("Kto prišiel");
        jana.write("mestský úrad", "6")
                .write("občianska spoločnosť", "7")
                .press("Uložiť")
                .sees("Uložené.");
        town.event()
                .write("Zhrnutie", "Zhodli sme sa, že začneme zmluvami a zrozumiteľnými listami.")
                .write(
                        "Čo z neho vzišlo",
                        "Zmluvy chceme vidieť do týždňa. Desať najčastejších listov prepíšeme do leta.")
                .press("Uložiť")
                .sees("Uložené.");
        jana = town.event().follow("Kto tam bol a kto nie");
        for (var part : jana.page.locator("select[name^=part-]").all()) {
            part.selectOption(new SelectOption().setLabel("na stretnutí"));
        }
        jana.press("Uložiť").sees("Uložené.").takes("presence", "h1", "table.desk");
    }

    void drawing() {
        var jana = town.event().follow("Grafický zápis");
        jana.page.locator("input[type=file]").setInputFiles(new FilePayload("zapis.png", "image/png", drawn()));
        jana.press("Nahrať").sees("Kresba je nahraná.");
        jana.write("Názov zápisu", "Čo otvoriť ako prvé")
                .write(
                        "Čo je na zápise, slovami",
                        "V strede jeden stôl, okolo neho ľudia. Červená niť vedie vľavo k slovám papiere na svetlo, vpravo k slovám zrozumiteľná reč.")
                .choose("Zverejnené")
                .press("Uložiť")
                .sees("Uložené.");
    }

    private byte[] drawn() {
        var paper = town.jana.page.context().newPage();
        paper.setViewportSize(1000, 520);
        paper.setContent(DRAWING);
        var picture = paper.screenshot();
        paper.close();
        return picture;
    }

    void outputs() {
        for (int group = 0; group < 2; group++) {
            town.event()
                    .follow("Tabule")
                    .follow("Čo otvoriť ako prvé")
                    .press("Urobiť z neho výstup")
                    .sees("Toto je výstup zhluku aj s jeho poznámkami.")
                    .choose("Zverejnené")
                    .press("Uložiť")
                    .sees("Uložené.");
        }
    }

    void task() {
        town.event()
                .follow("Zápis")
                .follow("Nová úloha zo zápisu")
                .write("Názov", "Spísať, ktoré zmluvy zverejníme do týždňa")
                .pick("Kruh", "Jadro")
                .pick("Kto ju nesie", "Eva Kráľová")
                .write("Dokedy", "20. 4. 2026")
                .choose("otvorená")
                .choose("pre všetkých")
                .choose("Zverejnené")
                .press("Uložiť")
                .sees("Uložené.");
    }

    void decision() {
        var jana = town.jana
                .open(town.at("/desk"))
                .follow("Rozhodnutia")
                .follow("Nové rozhodnutie")
                .write("Otázka", "Kedy sa stretneme nabudúce?")
                .write("Návrh", "V stredu 27. mája 2026 o 17:00.")
                .pick("Kruh", "Jadro")
                .choose("na stretnutí")
                .write("Posledný deň na odpovede", "26. 3. 2026")
                .pick("Z čoho to vyrástlo", "Podujatie: " + Town.EVENT)
                .press("Uložiť")
                .press("Otvoriť a poslať");
        for (var answer : jana.page.locator("table.desk select").all()) {
            answer.selectOption(new SelectOption().setLabel("súhlasím"));
        }
        jana.press("Zapísať odpovede")
                .sees("Odpovede sú zapísané.")
                .press("Uzavrieť a spočítať")
                .sees("Odpovede sú spočítané.");
    }

    void minutes() {
        var jana = town.event().follow("Zápis").sees("Uložený ešte nie je");
        var text = jana.page.locator("#text_sk");
        text.fill(withoutEmptyHeadings(text.inputValue()));
        jana.choose("otvorený na opravy")
                .write("Opravy do", "2. 4. 2026 18:00")
                .takes("minutes-form", "h1", "form .actions")
                .press("Uložiť")
                .sees("Zápis je otvorený na opravy.");
        correct();
    }

    /** Points of the programme of which nothing was noted. */
    private static String withoutEmptyHeadings(String text) {
        return text.replaceAll("(?m)^## .*\\n+(?=## |\\z)", "");
    }

    private void correct() {
        town.eva.open(town.link("eva", "Zápis je otvorený na opravy")).follow("Navrhnúť opravu");
        var notes = town.eva.page.getByLabel("Ako má odsek znieť");
        notes.fill(notes.inputValue().replace("do týždňa", "do siedmich dní"));
        town.eva
                .write("Prečo", "Dohodli sme sa na dňoch, nie na týždni.")
                .press("Navrhnúť opravu")
                .sees("Ďakujeme. Opravu vidia všetci a dostanete na ňu odpoveď.");
    }

    void answers() {
        var jana = town.event().follow("Zápis");
        jana.page
                .locator(".correction__answer label")
                .filter(new Locator.FilterOptions().setHasText("prijatá"))
                .first()
                .click();
        jana.press("Odpovedať").sees("Odpoveď je zapísaná.");
        town.peter
                .open(town.at(Town.EVENT_PAGE + "/minutes"))
                .sees("do siedmich dní")
                .takes("minutes", ".minutes-head", ".two");
    }

    void finalMinutes() {
        var jana = town.event().follow("Zápis").choose("konečný").press("Uložiť");
        jana.sees("Zápis je konečný. Všetkým, ktorí tam boli, ho posielame celý.");
        var minutes = town.at(Town.EVENT_PAGE + "/minutes");
        jana.open(minutes).sees("Zápis v PDF");
        Assertions.assertThat(jana.page.request().get(minutes + ".pdf").body()).startsWith("%PDF".getBytes());
    }

    void initiative() {
        town.eva
                .open(town.at("/initiatives/new"))
                .choose("ako na to")
                .write("Názov", "Lavičky pri rieke")
                .write("O čo ide", "Pri rieke si niet kam sadnúť. Tri lavičky spravíme sami, treba len povolenie.")
                .write("Meno", "Eva Javorová")
                .write("E-mail", Town.email("eva"))
                .pick("Za koho", "verejnosť")
                .choose("celé meno")
                .press("Poslať návrh")
                .sees("Pozrite sa do e-mailu");
        town.eva
                .open(town.link("eva", "Potvrďte svoj návrh"))
                .press("Áno, navrhujem to")
                .sees("Ďakujeme, váš návrh má číslo 2");
        var jana = town.jana.open(town.at("/desk")).follow("Iniciatívy").follow("Lavičky pri rieke");
        jana.press("Ukázať na stránke").sees("Ako odpovedáte");
        jana.choose("Áno, ideme do toho")
                .write("Prečo", "Povolenie vybavíme do konca apríla. Ozve sa vám Peter Hruška.")
                .press("Odoslať odpoveď");
        town.eva.open(town.at("/initiatives")).follow("Lavičky pri rieke").sees("Povolenie vybavíme");
        jana.open(town.eva.page.url()).takes("initiative", "h1", ".answer");
        town.eva.follow("Chcem vedieť, čo bude ďalej").takes("follow-360", "h1", "main form");
    }

    void whatPeopleSee() {
        town.peter.open(town.at(Town.EVENT_PAGE)).takes("event", ".event-head", "section[aria-labelledby=report]");
        town.eva.open(town.at("")).sees("Čo vzišlo z posledného stretnutia").sees("Zhodli sme sa");
    }

    void mistakes() {
        var jana = town.event().write("Zhrnutie", "Zhodli sme sa, že začneme zmluvami.");
        town.peter
                .open(jana.page.url())
                .write("Zhrnutie", "Začneme zmluvami, zrozumiteľnými listami a zápismi komisií.")
                .press("Uložiť")
                .sees("Uložené.");
        jana.press("Uložiť")
                .sees("Medzitým to uložil niekto iný")
                .takes("conflict", "h1", ".conflict")
                .press("Uložiť moje znenie")
                .sees("Uložené.");
        jana.open(town.at("/desk")).follow("Čo sa zmenilo").takes("history", "h1", "table.desk tbody tr:nth-child(6)");
        jana.follow("Podujatie: " + Town.EVENT).press("Vrátiť predošlé znenie").sees("Predošlé znenie je späť.");
    }
}
