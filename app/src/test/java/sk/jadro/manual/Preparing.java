package sk.jadro.manual;

import java.util.Map;

/** From the first link to letters to those who registered. */
final class Preparing {
    private final Town town;

    Preparing(Town town) {
        this.town = town;
    }

    void signIn(String link) {
        var jana = town.jana.open(town.house.local(link));
        jana.write("Meno a priezvisko", Town.NAME)
                .write("E-mail", Town.email("jana"))
                .pick("Za koho", "mestský úrad")
                .takes("sign-in", "h1", "main form")
                .press("Prihlásiť sa")
                .sees("Pracovný stôl")
                .takes("desk-first", "h1", ".rooms");
        jana.open(town.link("jana", "Overte svoju adresu"))
                .press("Prihlásiť sa")
                .sees("Vitajte");
    }

    void words() {
        text("Nadpis úvodnej stránky", "Mesto, ktoré vidno dovnútra");
        text("Úvodné vety", "V Lipovci si úrad a ľudia sadajú za jeden stôl. Vyberte si, s čím chcete pomôcť.");
        text("E-mail", "partnerstvo@lipovec.example.org");
    }

    private void text(String name, String words) {
        town.jana
                .open(town.at("/desk"))
                .follow("Texty partnerstva")
                .follow("Upraviť: " + name)
                .write("Text", words)
                .press("Uložiť")
                .sees("Uložené.");
    }

    void secondCoordinator() {
        town.jana
                .open(town.at("/desk"))
                .follow("Koordinátorky a koordinátori")
                .write("Meno a priezvisko", "Peter Hronský")
                .write("E-mail", Town.email("peter"))
                .pick("Za koho", "občianska spoločnosť")
                .press("Poslať pozvanie")
                .sees("Pozvanie je odoslané.");
        town.peter
                .open(town.link("peter", "Pozvanie ku koordinácii"))
                .press("Prihlásiť sa")
                .sees("Vitajte");
    }

    void activity() {
        town.jana
                .open(town.at("/desk"))
                .follow("Aktivity a mená")
                .follow("Nová aktivita")
                .write("Názov", "Zrozumiteľné listy z úradu")
                .write("Zhrnutie", "Úradné listy prepíšeme tak, aby im rozumel každý človek.")
                .choose("Zverejnené")
                .press("Uložiť")
                .sees("Uložené.");
    }

    void circle() {
        var jana = town.jana.open(town.at("/desk")).follow("Kruhy").press("Začať so štyrmi kruhmi");
        jana.sees("Pripravili sme štyri kruhy ako koncepty.")
                .follow("Jadro")
                .choose("Zverejnené")
                .press("Uložiť")
                .sees("Uložené.");
        jana.follow("Členky a členovia");
        invite("eva", "Eva Kráľová", "občianska spoločnosť");
        invite("martin", "Martin Sokol", "mestský úrad");
        jana.follow("Eva Kráľová").choose("vedie kruh").press("Uložiť").sees("Uložené.");
    }

    private void invite(String who, String name, String side) {
        town.jana
                .write("Meno a priezvisko", name)
                .write("E-mail", Town.email(who))
                .pick("Za koho", side)
                .press("Poslať pozvánku")
                .sees("Pozvánka je na ceste.");
        town.eva
                .open(town.link(who, "Pozvánka do kruhu"))
                .choose("celé meno")
                .press("Prijať pozvanie")
                .sees("Ste v kruhu");
        town.jana.page.reload();
    }

    void event() {
        var jana = town.jana.open(town.at("/desk")).follow("Podujatia").follow("Nové podujatie");
        jana.write("Názov", Town.EVENT)
                .write("Zhrnutie", "Povieme si, čo mesto skrýva zbytočne a kto s čím pomôže.")
                .choose("verejné stretnutie")
                .choose("osobne")
                .write("Deň", "25. 3. 2026")
                .write("Začiatok", "17:00")
                .write("Koniec", "19:00")
                .write("Miesto", "Kultúrny dom, Lipovec")
                .write("Pre koho", "Pre všetkých, ktorým na meste záleží.")
                .write("O čom je", "Prinesieme, čo sa nám z úradu číta ťažko. Odídeme s tým, čo otvoríme ako prvé.")
                .write("Program", """
                        17:00 Privítanie
                        17:10–17:30 Prednáška: čo je otvorené vládnutie (Eva Kráľová)
                        17:30 Práca v skupinách
                        18:30, 15 min, Prestávka
                        18:45 Kam ďalej [diskusia]""")
                .choose("Zverejnené")
                .takes("event-form", "legend:has-text('Kedy a kde')", "#programme_sk")
                .press("Uložiť")
                .sees("Uložené.");
    }

    void registration() {
        var jana = town.event().follow("Prihlasovanie");
        jana.choose("Na podujatie sa prihlasuje")
                .write("Počet miest", "30")
                .choose("prístup bez schodov")
                .write("Komu zavolať", "Jana Lipová, 048 000 00 00")
                .press("Uložiť")
                .sees("Uložené.");
        jana.follow("Otázky pre tých, čo sa prihlasujú")
                .follow("Nová otázka")
                .write("Otázka", "Čo vás zaujíma najviac?")
                .choose("jednou z možností")
                .write("Možnosti", "rozpočet\ndoprava\nškoly a ihriská")
                .press("Uložiť");
        town.eva.open(town.at(Town.EVENT_PAGE)).follow("Prihlásiť sa").takes("register-360", "h1", "#side");
        town.registers("eva", "Eva Kráľová", "civil-society", "full", Map.of());
        town.registers("martin", "Martin Sokol", "city-office", "full", Map.of());
        town.registers("zuzana", "Zuzana Brezová", "public", "initials", Map.of("companions", "1"));
        town.registers("tomas", "Tomáš Javorník", "academia", "none", Map.of("needs", "step-free"));
        town.confirm("eva", "martin", "zuzana", "tomas");
        town.event().follow("Prihlasovanie").takes("registered", "h1", "table.desk");
    }

    void letter() {
        town.event()
                .follow("Prihlasovanie")
                .follow("Napísať prihláseným")
                .choose("tým, čo majú miesto")
                .write("Predmet", "Vidíme sa v stredu o 17:00")
                .write("List", """
                        Dobrý deň,

                        tešíme sa na vás v kultúrnom dome. Vezmite si telefón: budeme spolu písať na tabuľu.

                        Jana a Peter""")
                .press("Pozrieť pred odoslaním")
                .takes("letter", "h1", "main .actions")
                .press("Poslať na skúšku len mne")
                .sees("Skúšobný list sme vám poslali.")
                .press("Poslať")
                .sees("Čo sme už poslali");
    }
}
