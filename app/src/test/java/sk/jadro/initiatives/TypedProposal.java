package sk.jadro.initiatives;

import java.util.LinkedHashMap;
import java.util.Map;
import sk.jadro.base.web.Site;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What somebody types who proposes something. */
final class TypedProposal {
    private final Map<String, Object> fields = new LinkedHashMap<>(Map.of(
            "kind", "way",
            "title", "Lavičky pri rieke",
            "text", "Pri Hrone si nie je kde sadnúť.\n\nSpravíme tri lavičky.",
            "name", "Eva Kráľová",
            "email", House.anEmail(),
            "side", "civil-society",
            "visibility", "full"));

    static TypedProposal aProposal() {
        return new TypedProposal();
    }

    /** A field otherwise; a list where it may repeat. */
    TypedProposal with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    String email() {
        return String.valueOf(fields.get("email"));
    }

    Seen send(House house, Site site) {
        return house.visitor().post("/" + site.slug() + "/initiatives", fields);
    }

    /** The letter that asks for its confirmation. */
    ArrivedLetter letter(House house, Site site) {
        var before = house.lettersSoFar(email());
        send(house, site);
        return house.letters(email(), before + 1).getLast();
    }

    /** Sent and confirmed; the letter with its links. */
    ArrivedLetter confirmed(House house, Site site) {
        var letter = letter(house, site);
        var reader = house.visitor();
        reader.pressTheOnlyButton(reader.open(house.local(letter.links().getFirst())));
        return letter;
    }

    /** The same, which a coordinator lets readers see; it is the last one on the desk. */
    ArrivedLetter shown(House house, Site site, Visitor coordinator) {
        var letter = confirmed(house, site);
        coordinator.post(desk(site, coordinator) + "/publication", Map.of());
        return letter;
    }

    /** Where the first one on the desk is answered. */
    static String desk(Site site, Visitor coordinator) {
        return coordinator
                .open("/" + site.slug() + "/desk/initiatives")
                .html()
                .select("tbody th a")
                .getFirst()
                .attr("href");
    }
}
