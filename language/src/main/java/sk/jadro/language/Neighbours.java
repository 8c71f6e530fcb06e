package sk.jadro.language;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import morfologik.fsa.FSA;

/**
 * Words of the dictionary that are near a wrong one: any number of wrong accents, and at most one letter more, less,
 * other or exchanged. It walks the automaton of all forms and so never tries what does not exist.
 */
final class Neighbours {
    private static final int LETTER = 10;
    /** A letter that sounds alike. */
    private static final int TWIN = 4;
    /** An accent that is forgotten; few write one too many. */
    private static final int FORGOTTEN = 1;

    private static final int TOO_MANY = 4;
    /** Words decline and conjugate at their ends, so that another ending is less likely than a slip before it. */
    private static final int ENDING = 5;

    private static final int MOST = 14;
    /** In a word of so few letters, any other letter makes another word: only accents and the like are looked for. */
    private static final int SHORT = 4;

    private static final String FROM = "áäčďéíĺľňóôŕšťúýž";
    private static final String TO = "aacdeillnoorstuyz";

    private static final Set<String> TWINS = Set.of("iy", "sz", "td", "pb", "kg", "vf", "vu");

    private final FSA automaton;
    private final byte separator;

    Neighbours(Morphology morphology) {
        automaton = morphology.automaton();
        separator = morphology.separator();
    }

    /** What is near a word, the nearest first. */
    record Near(List<Form> forms) {
        private static final int MOST_SHOWN = 12;

        /** Whether one differs by accents, letters that sound alike or an exchange of two only. */
        boolean hasTwin() {
            return !forms.isEmpty() && forms.getFirst().cost < LETTER;
        }

        boolean isEmpty() {
            return forms.isEmpty();
        }

        List<String> all() {
            return forms.stream().limit(MOST_SHOWN).map(Form::text).toList();
        }

        /** Those that are as near as the first. */
        List<String> nearest() {
            return forms.stream()
                    .takeWhile(form -> form.cost == forms.getFirst().cost)
                    .limit(MOST_SHOWN)
                    .map(Form::text)
                    .toList();
        }
    }

    /**
     * A word that is near.
     *
     * @param cost how far it is from the other
     */
    record Form(String text, int cost) {}

    Near of(String word) {
        if (word.length() > 40) {
            return new Near(List.of());
        }
        Walk walk = new Walk(word);
        walk.from(automaton.getRootNode(), 0, 0, 0, false);
        return new Near(walk.found.entrySet().stream()
                .map(entry -> new Form(entry.getKey(), entry.getValue() + ending(word, entry.getKey())))
                .sorted(Comparator.comparingInt(Form::cost)
                        .thenComparingInt(form -> -sharedEnd(word, form.text))
                        .thenComparing(Form::text))
                .toList());
    }

    /** How many letters the ends of both share, whatever their accents. */
    private static int sharedEnd(String word, String form) {
        int shared = 0;
        while (shared < Math.min(word.length(), form.length())
                && plain(word.charAt(word.length() - 1 - shared)) == plain(form.charAt(form.length() - 1 - shared))) {
            shared++;
        }
        return shared;
    }

    /** What another last letter costs, unless it has only changed places with the one before. */
    private static int ending(String word, String form) {
        int last = word.length() - 1;
        char written = word.charAt(last);
        char right = form.charAt(form.length() - 1);
        boolean same = word.length() != form.length()
                || plain(written) == plain(right)
                || areTwins(written, right)
                || word.charAt(last - 1) == right;
        return same ? 0 : ENDING;
    }

    /** Letters that sound alike. */
    private static boolean areTwins(char a, char b) {
        if (a == 'ä' || b == 'ä') {
            return plain(a) == 'e' || plain(b) == 'e';
        }
        return TWINS.contains("" + plain(a) + plain(b)) || TWINS.contains("" + plain(b) + plain(a));
    }

    private static char plain(char c) {
        int i = FROM.indexOf(c);
        return i < 0 ? c : TO.charAt(i);
    }

    private final class Walk {
        private final String word;
        private final int most;
        private final Map<String, Integer> found = new TreeMap<>();
        private final StringBuilder path = new StringBuilder();
        private int steps;

        Walk(String word) {
            this.word = word;
            most = word.length() <= SHORT ? LETTER - 1 : MOST;
        }

        /** All forms that begin with {@link #path} and end as the word from {@code at} on, at no more than MOST. */
        void from(int node, int at, int cost, int accents, boolean edited) {
            if (cost + accents > most || ++steps > 200_000) {
                return;
            }
            if (at == word.length() && isForm(node)) {
                int total = cost + accents;
                if (total > 0) {
                    found.merge(path.toString(), total, Math::min);
                }
            }
            if (at < word.length() && !edited) {
                // One letter too many.
                from(node, at + 1, cost + LETTER, accents, true);
            }
            for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
                if (automaton.getArcLabel(arc) == separator || automaton.isArcTerminal(arc)) {
                    continue;
                }
                letter(arc, at, cost, accents, edited);
            }
        }

        private void letter(int arc, int at, int cost, int accents, boolean edited) {
            int first = automaton.getArcLabel(arc) & 0xff;
            int node = automaton.getEndNode(arc);
            if (first < 0x80) {
                follow((char) first, node, at, cost, accents, edited);
            } else if (first >= 0xc0 && first < 0xe0) {
                for (int next = automaton.getFirstArc(node); next != 0; next = automaton.getNextArc(next)) {
                    if (!automaton.isArcTerminal(next)) {
                        int second = automaton.getArcLabel(next) & 0x3f;
                        follow(
                                (char) ((first & 0x1f) << 6 | second),
                                automaton.getEndNode(next),
                                at,
                                cost,
                                accents,
                                edited);
                    }
                }
            }
        }

        private void follow(char c, int node, int at, int cost, int accents, boolean edited) {
            path.append(c);
            if (at < word.length()) {
                char wanted = word.charAt(at);
                if (c == wanted) {
                    from(node, at + 1, cost, accents, edited);
                } else if (plain(c) == plain(wanted)) {
                    from(node, at + 1, cost, accents + (plain(wanted) == wanted ? FORGOTTEN : TOO_MANY), edited);
                } else if (!edited) {
                    from(node, at + 1, cost + (areTwins(c, wanted) ? TWIN : LETTER), accents, true);
                    boolean exchanged = at + 1 < word.length() && word.charAt(at + 1) == c;
                    if (exchanged) {
                        exchange(wanted, node, at, cost, accents);
                    }
                }
            }
            if (!edited) {
                // One letter missing.
                from(node, at, cost + LETTER, accents, true);
            }
            path.setLength(path.length() - 1);
        }

        private void exchange(char second, int node, int at, int cost, int accents) {
            byte[] bytes = String.valueOf(second).getBytes(StandardCharsets.UTF_8);
            int target = node;
            for (byte b : bytes) {
                int arc = automaton.getArc(target, b);
                if (arc == 0 || automaton.isArcTerminal(arc)) {
                    return;
                }
                target = automaton.getEndNode(arc);
            }
            path.append(second);
            from(target, at + 2, cost + LETTER - 2, accents, true);
            path.setLength(path.length() - 1);
        }

        private boolean isForm(int node) {
            return automaton.getArc(node, separator) != 0;
        }
    }
}
