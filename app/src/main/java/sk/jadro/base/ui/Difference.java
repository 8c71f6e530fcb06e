package sk.jadro.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.WordChange;
import sk.jadro.base.text.WordChange.Part;
import sk.jadro.base.web.Page;

/**
 * A field in which two people who edited at once wrote different things.
 *
 * @param lang the language of both, null for the page's own
 * @param before what both began from; null where nobody knows it, or it is nothing that is written
 * @param theirs with what is new in it against that; where nobody knows it, against {@code mine}
 */
public record Difference(
        String label, @Nullable String lang, @Nullable String before, List<Part> theirs, List<Part> mine) {
    /** The clashes of a merge, in words. */
    public static List<Difference> of(Page page, Merge<?> merge) {
        return of(page, merge, Map.of());
    }

    /** @param things what those that a draft refers to are called */
    public static List<Difference> of(Page page, Merge<?> merge, Map<UUID, String> things) {
        return merge.clashes().stream().map(clash -> of(page, clash, things)).toList();
    }

    private static Difference of(Page page, Merge.Clash clash, Map<UUID, String> things) {
        var theirs = words(page, clash, clash.theirs(), things);
        var mine = words(page, clash, clash.mine(), things);
        if (clash.read() instanceof String before) {
            return new Difference(
                    label(page, clash), clash.lang(), before, changed(before, theirs), changed(before, mine));
        }
        var change = new WordChange.Paragraph(WordChange.between(theirs, mine));
        return new Difference(label(page, clash), clash.lang(), null, change.before(), change.after());
    }

    /** The words as they are, those that are new marked. */
    private static List<Part> changed(String before, String after) {
        return new WordChange.Paragraph(WordChange.between(before, after)).after();
    }

    private static String label(Page page, Merge.Clash clash) {
        return switch (clash.lang()) {
            case "sk" -> page.say(clash.name()) + " – " + page.say("form.in-slovak");
            case "en" -> page.say(clash.name()) + " – " + page.say("form.in-english");
            case null, default -> page.say(clash.name());
        };
    }

    private static String words(Page page, Merge.Clash clash, @Nullable Object value, Map<UUID, String> things) {
        return switch (value) {
            case null -> "–";
            case Enum<?> constant -> page.say(clash.name(), constant);
            case Instant time -> page.words().dateAndTime(time);
            case LocalDate day -> page.words().date(day);
            case Boolean yes -> page.say(yes ? "form.yes" : "form.no");
            case Reference thing -> things.getOrDefault(thing.id(), "–");
            case UUID thing -> things.getOrDefault(thing, "–");
            case Set<?> none when none.isEmpty() -> "–";
            case Set<?> many ->
                many.stream()
                        .map(one -> words(page, clash, one, things))
                        .sorted()
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
