package sk.jadro.events;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sk.jadro.base.text.Slug;

/** What is done at a point of a programme, told by a word of either language, with or without its accents. */
enum PointKind {
    TALK(
            List.of("prednaska", "prednasky", "prezentacia", "prezentacie", "prispevok", "prispevky"),
            List.of("talk", "talks", "lecture", "presentation", "presentations")),
    DISCUSSION(
            List.of("diskusia", "diskusie", "debata", "beseda", "otazky-a-odpovede"),
            List.of("discussion", "discussions", "debate", "panel", "questions-and-answers")),
    WORKSHOP(
            List.of("praca-v-skupinach", "skupinova-praca", "skupiny", "dielna", "dielne"),
            List.of("group-work", "groups", "workshop", "workshops")),
    BREAK(
            List.of("prestavka", "prestavky", "pauza", "obed", "vecera", "kava", "obcerstvenie"),
            List.of("break", "lunch", "dinner", "coffee", "refreshments")),
    /** Whatever no word tells. */
    OTHER(List.of("ine"), List.of("other"));

    private final List<String> slovak;
    private final List<String> english;

    PointKind(List<String> slovak, List<String> english) {
        this.slovak = slovak;
        this.english = english;
    }

    /** The one that is called so: {@code Práca v skupinách}. */
    static Optional<PointKind> named(String words) {
        var slug = Slug.from(words);
        return first(kind -> kind.isCalled(slug::equals));
    }

    /** The one that a title begins with, be it behind one other word: {@code Krátka prestávka: káva a čaj}. */
    static PointKind of(String title) {
        var beginning = "-" + Slug.from(untilItsFirstMark(title)) + "-";
        var second = beginning.indexOf('-', 1);
        return first(kind -> kind.isCalled(name ->
                        beginning.startsWith("-" + name + "-") || beginning.startsWith("-" + name + "-", second)))
                .orElse(OTHER);
    }

    private boolean isCalled(Predicate<String> name) {
        return slovak.stream().anyMatch(name) || english.stream().anyMatch(name);
    }

    private static Optional<PointKind> first(Predicate<PointKind> condition) {
        return Arrays.stream(values()).filter(condition).findFirst();
    }

    private static String untilItsFirstMark(String title) {
        var end = 0;
        while (end < title.length() && (Character.isLetter(title.charAt(end)) || title.charAt(end) == ' ')) {
            end++;
        }
        return title.substring(0, end);
    }
}
