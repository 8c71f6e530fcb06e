package sk.jadro.coowners;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sk.jadro.support.ArrivedLetter;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What somebody writes into the form below an activity; whole unless said otherwise. */
public record TypedSignUp(Map<String, Object> fields) {
    public static TypedSignUp aSignUp() {
        return new TypedSignUp(Map.of())
                .with("name", "Eva Kráľová")
                .with("email", House.anEmail())
                .with("side", "public")
                .with("visibility", "full");
    }

    public TypedSignUp with(String field, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new TypedSignUp(more);
    }

    TypedSignUp without(String field) {
        var less = new LinkedHashMap<>(fields);
        less.remove(field);
        return new TypedSignUp(less);
    }

    public String email() {
        return String.valueOf(fields.get("email"));
    }

    /** Fills in the form on the activity's page and sends it. */
    public Seen send(Visitor visitor, String activityPage) {
        return visitor.submit(visitor.open(activityPage), "/co-owners", fields);
    }

    /** The same, and presses the button behind the letter's first link; its letter. */
    public ArrivedLetter confirm(House house, Visitor visitor, String activityPage) {
        var before = house.lettersSoFar(email());
        send(visitor, activityPage);
        var letter = house.letters(email(), before + 1).getLast();
        visitor.pressTheOnlyButton(visitor.open(house.local(confirming(letter))));
        return letter;
    }

    static String confirming(ArrivedLetter letter) {
        return link(letter, 0);
    }

    public static String managing(ArrivedLetter letter) {
        return link(letter, 1);
    }

    private static String link(ArrivedLetter letter, int place) {
        List<String> links = letter.links();
        return links.get(place);
    }
}
