package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nouns in the generic masculine that stand in a row are one place: their pairs are joined so that each can be told from
 * the next, {@code domovníci a predsedovia → domovníci a domovníčky aj predsedovia a predsedníčky}.
 */
final class PairRows {
    private static final Message ROW = new Message(
            "Podstatné mená v mužskom rode pomenúvajú aj ženy. Pomenujte oba rody alebo použite neutrálne slová.",
            "Masculine nouns that stand for women, too. Name both or use neutral words.");

    private final Set<String> beside;
    private final Set<String> people;

    PairRows(Lexicon lexicon) {
        beside = lexicon.list("said-beside");
        people = lexicon.list("people-of-no-gender");
    }

    /** Reports what was found in a sentence, in its order: each by itself, or all of a row at once. */
    void report(List<Token> tokens, List<PairPlace> found, Collector collector) {
        List<PairPlace> places = appositions(tokens, found);
        int from = 0;
        while (from < places.size()) {
            List<PairPlace> row = new ArrayList<>(List.of(places.get(from)));
            List<PairJoint> joints = new ArrayList<>();
            while (from + row.size() < places.size()) {
                PairPlace next = places.get(from + row.size());
                PairJoint joint = PairJoint.between(tokens, row.getLast(), next);
                if (joint == null) {
                    break;
                }
                joints.add(joint);
                row.add(next);
            }
            // A comma alone may be where another clause begins.
            while (!joints.isEmpty() && (joints.getLast().isComma() || !isNatural(row, joints))) {
                joints.removeLast();
                row.removeLast();
            }
            report(tokens, row, joints, collector);
            from += row.size();
        }
    }

    /** Of one, "or" can't stand beside the "or" of its pair, and a list of all has no room for attributes. */
    private static boolean isNatural(List<PairPlace> row, List<PairJoint> joints) {
        boolean one = row.getFirst().role().number() == 's';
        return !one
                || joints.stream().noneMatch(PairJoint::isChoice)
                || joints.stream().allMatch(PairJoint::isBare);
    }

    private void report(List<Token> tokens, List<PairPlace> row, List<PairJoint> joints, Collector collector) {
        PairPlace head = row.getFirst();
        PairPlace end = row.getLast();
        boolean joined = head.simple() && end.simple() && !PairJoint.isOtherClause(tokens, head, end);
        boolean before = joined && isJoinedPerson(tokens, head, head.first() - 1, head.first() - 2);
        int to = joined ? lastPerson(tokens, end) : end.noun();
        boolean behind = to > end.noun();
        if (!joined || row.size() == 1 && !before && !behind) {
            row.forEach(place -> place.report(tokens, collector));
            return;
        }
        int from = before ? head.first() - 2 : head.first();
        Severity severity =
                row.stream().map(PairPlace::severity).max(Severity::compareTo).orElse(head.severity());
        collector.add(
                tokens.get(from).start,
                tokens.get(to).end,
                Category.GENDER,
                head.rule(),
                severity,
                row.size() > 1 ? ROW : head.message(),
                () -> new PairRow(
                                row,
                                joints,
                                before ? tokens.get(from).text : "",
                                behind ? PairText.slice(tokens, end.noun() + 2, to) : "")
                        .proposals());
    }

    /** {@code rodiny a opatrovateľov}: whoever names both already, or neither, on the other side of "and". */
    private boolean isJoinedPerson(List<Token> tokens, PairPlace place, int and, int k) {
        return k >= 0
                && k < tokens.size()
                && tokens.get(and).is("a")
                && tokens.get(k).word instanceof Word person
                && (person.hasLemmaIn(people) || !person.feminine().isEmpty() || isPaired(tokens, k, person))
                && person.isNounIn(place.role().grammaticalCase());
    }

    private static boolean isPaired(List<Token> tokens, int k, Word person) {
        return !person.roles().isEmpty() && Partners.isPaired(tokens, k, person);
    }

    /** {@code žiaci a ich rodičia}: where such a word ends that is joined to the last noun; the noun itself if none is. */
    private int lastPerson(List<Token> tokens, PairPlace end) {
        int and = end.noun() + 1;
        int person = and + 1 < tokens.size() && PairJoint.isTheir(tokens.get(and + 1)) ? and + 2 : and + 1;
        return isJoinedPerson(tokens, end, and, person) ? person : end.noun();
    }

    /** {@code lekár špecialista}: the second noun says more of the first, and both become a pair together. */
    private List<PairPlace> appositions(List<Token> tokens, List<PairPlace> found) {
        List<PairPlace> places = new ArrayList<>();
        for (PairPlace place : found) {
            PairPlace before = places.isEmpty() ? null : places.getLast();
            Role shared = before != null && before.noun() + 1 == place.noun() && before.simple() && isBeside(place)
                    ? shared(before, place)
                    : null;
            if (before == null || shared == null) {
                places.add(place);
            } else {
                places.set(places.size() - 1, apposition(before, place, shared));
            }
        }
        return places;
    }

    private boolean isBeside(PairPlace place) {
        return beside.contains(place.role().pair().masculine());
    }

    private static @Nullable Role shared(PairPlace before, PairPlace place) {
        for (Role role : before.roles()) {
            if (place.roles().stream().anyMatch(other -> isAlike(role, other))) {
                return role;
            }
        }
        return null;
    }

    private static boolean isAlike(Role one, Role other) {
        return one.number() == other.number() && one.grammaticalCase() == other.grammaticalCase();
    }

    private static PairPlace apposition(PairPlace before, PairPlace place, Role role) {
        Role second = place.roles().stream()
                .filter(other -> isAlike(role, other))
                .findFirst()
                .orElseThrow();
        return new PairPlace(
                before.first(),
                place.noun(),
                place.last(),
                List.of(role),
                place.simple(),
                before.severity(),
                before.rule(),
                before.message(),
                () -> {
                    List<String> one = before.inRole().apply(role);
                    List<String> other = place.inRole().apply(second);
                    return !place.simple() || one.isEmpty() || other.isEmpty()
                            ? List.of()
                            : PairRow.beside(one.getFirst(), other.getFirst());
                },
                unused -> List.of());
    }
}
