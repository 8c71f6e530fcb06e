package sk.jadro.manual;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import sk.jadro.support.Visitor;

/** The board at the meeting, from its code to its last round. */
final class Meeting {
    private static final List<String> FIRST =
            List.of("Zmluvy zverejniť do týždňa.", "Rozpočet kresliť, nie tabuľkovať.", "Zápisy z komisií na webe.");
    private static final List<String> SECOND =
            List.of("Listy bez paragrafov v prvej vete.", "Telefón na človeka, nie na podateľňu.");

    private static final String BOARD = "/boards/lipa-47";

    private final Town town;

    Meeting(Town town) {
        this.town = town;
    }

    void open() {
        var jana = town.event().follow("Tabule");
        jana.write("Názov tabule", "Čo otvoriť ako prvé")
                .write("Otázky", "Čo má mesto otvoriť ako prvé?")
                .choose("všetci")
                .press("Otvoriť tabuľu")
                .sees("Tabuľa je otvorená.");
        fixCode();
    }

    /** The code is a matter of luck; pictures are to be the same each time. */
    private void fixCode() {
        var db = town.house.db();
        db.in(
                town.site.id(),
                () -> db.sql("update board set code = 'lipa-47' where partnership_id = :partnership")
                        .run());
        town.jana.page.reload();
        town.jana.sees("lipa 47");
    }

    void write() {
        town.eva
                .open(town.at("/boards"))
                .write("Kód tabule", "Lipa 47")
                .press("Pridať sa")
                .write("Vaša poznámka", SECOND.getLast())
                .press("Pridať na tabuľu")
                .sees("Poznámka je na tabuli.");
        var sides = List.of("city-office", "civil-society", "public", "academia");
        var all = new java.util.ArrayList<>(FIRST);
        all.add(SECOND.getFirst());
        for (int i = 0; i < all.size(); i++) {
            writer().post(town.at(BOARD + "/notes"), Map.of("text", all.get(i), "side", sides.get(i), "point", "3"));
        }
        town.eva.sees(FIRST.getFirst()).takes("board-360", "h1", "#notes li:nth-child(2)");
        town.peter
                .open(town.at(BOARD + "/wall"))
                .sees("5 poznámok.")
                .takes("wall", ".board-wall__head", ".board-wall__foot");
    }

    private Visitor writer() {
        return town.house.visitor();
    }

    void group() {
        var jana = care().press("Zoskupovať poznámky").sees("Zoskupuje sa.").follow("Tabuľa na telefóne");
        gather(jana.page, FIRST, 0);
        gather(jana.page, SECOND, 1);
        jana.takes("board-groups", "h1", ".grouping__sheets");
        name("Papiere na svetlo");
        name("Reč, ktorej rozumieme");
    }

    /** Drags notes together into one group. */
    private static void gather(Page page, List<String> notes, int group) {
        page.dragAndDrop(slip(notes.getFirst()), ".cluster--new");
        for (var note : notes.subList(1, notes.size())) {
            page.locator(".cluster").nth(group).waitFor();
            page.dragAndDrop(slip(note), ".cluster >> nth=" + group + " >> .cluster__head");
            page.locator(".cluster").nth(group).locator(slip(note)).waitFor();
        }
    }

    private static String slip(String text) {
        return ".slip:has(.slip__text:text-is('" + text + "'))";
    }

    private void name(String title) {
        town.jana
                .follow("Pomenovať")
                .write("Názov zhluku", title)
                .press("Uložiť")
                .sees(title);
    }

    private void meaning(int group, String words, String follows) {
        town.jana.page.locator(".cluster").nth(group).getByText("Vykladať").click();
        town.jana
                .write("Čo to znamená", words)
                .write("Pre koho", "pre všetkých v meste")
                .write("Čo z toho plynie", follows)
                .press("Uložiť")
                .sees("Zhluk je uložený.");
    }

    private Hand care() {
        return town.event().follow("Tabule").follow("Čo otvoriť ako prvé");
    }

    void weigh() {
        care().press("Vážiť bodkami").sees("Váži sa.");
        // Her page follows the board by itself.
        town.eva.press("Dať bodku").press("Dať bodku").sees("Vaše 2 bodky");
        for (int person = 0; person < 4; person++) {
            var visitor = writer();
            var forms = visitor.open(town.at(BOARD)).html().select("form[action$=/dots]");
            for (int dot = 0; dot < 3; dot++) {
                visitor.post(forms.get(person == 0 ? 1 : dot % 2).attr("action"), Map.of("deed", "give"));
            }
        }
    }

    void interpret() {
        care().press("Vykladať").sees("Vykladá sa, bodky sú odkryté.").follow("Tabuľa na telefóne");
        meaning(
                0,
                "Ľudia chcú vidieť zmluvy a zápisy skôr, než sa rozhodne.",
                "Dohodnúť, čo sa dá zverejniť do týždňa.");
        meaning(1, "List má povedať, čo mám urobiť a kto mi pomôže.", "Prepísať desať najčastejších listov.");
        town.peter
                .open(town.at(BOARD + "/wall"))
                .sees("Papiere na svetlo")
                .takes("wall-weighed", ".board-wall__head", ".board-wall__foot");
        care().press("Ukončiť tabuľu").sees("Tabuľa je hotová.");
    }
}
