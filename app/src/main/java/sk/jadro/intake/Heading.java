package sk.jadro.intake;

import java.util.List;
import java.util.stream.Stream;
import sk.jadro.base.db.Code;
import sk.jadro.base.sheets.Column;
import sk.jadro.base.text.Words;

/** The columns of a table with names; each is found by what our own table calls it in either language, and by other names. */
enum Heading {
    ACTIVITY("coowners.table.activity", false, "Názov aktivity"),
    NAME("people.name", true, "Meno", "Name", "Full name", "Priezvisko a meno", "First name"),
    /** Where it has a column of its own, behind the name. */
    SURNAME("intake.surname", false, "Last name"),
    EMAIL("people.email", false, "Mail", "E-mailová adresa", "E-mail address"),
    SIDE("people.side", true, "Strana", "Side", "On behalf of", "Za koho sa zúčastňuje"),
    ORGANISATION("organisations.field", false, "Organization", "Inštitúcia"),
    PART("coowners.part", false, "Zapojenie", "Part"),
    OFFERS("coowners.table.offers", false, "Ponuka", "Offers"),
    OFFER("coowners.table.offer", false, "Príspevok", "Offer"),
    KEY("coowners.table.key", false, "ID");

    private final String label;
    private final boolean required;
    private final List<String> others;

    Heading(String label, boolean required, String... others) {
        this.label = label;
        this.required = required;
        this.others = List.of(others);
    }

    /** The key of its words. */
    String label() {
        return label;
    }

    boolean isRequired() {
        return required;
    }

    /** By which its cells are asked for. */
    String key() {
        return Code.of(this);
    }

    /** To be looked for in somebody's table. */
    Column column(Words here, Words elsewhere) {
        var names = Stream.concat(Stream.of(here.say(label), elsewhere.say(label)), others.stream());
        return new Column(key(), names.toList(), required);
    }
}
