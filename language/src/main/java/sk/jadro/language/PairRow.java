package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Proposals for a row of nouns.
 *
 * @param places the nouns
 * @param joints what stands between them, one less
 * @param before who stands before "and" and needs no pair; empty if nobody does
 * @param behind the same behind them
 */
record PairRow(List<PairPlace> places, List<PairJoint> joints, String before, String behind) {
    private static final String AND = " a ";
    private static final String OR = " alebo ";

    List<String> proposals() {
        List<List<String>> each =
                places.stream().map(place -> place.proposals().get()).toList();
        if (each.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        List<String> pairs = each.stream().map(List::getFirst).toList();
        boolean choice = joints.stream().anyMatch(PairJoint::isChoice);
        List<String> proposals = new ArrayList<>();
        if (choice && pairs.stream().anyMatch(pair -> pair.contains(OR))) {
            proposals.add(list(pairs, OR));
            return proposals;
        }
        proposals.add(joined(pairs));
        if (joints.stream().allMatch(PairJoint::isOfList) && pairs.stream().allMatch(pair -> pair.contains(AND))) {
            proposals.add(list(pairs, AND));
        }
        if (places.size() == 1) {
            // Whoever does not mind two "and" beside each other.
            each.getFirst().forEach(text -> proposals.add(withPeople(text, AND)));
        }
        return proposals;
    }

    /** {@code domovníci a domovníčky aj predsedovia a predsedníčky}. */
    private String joined(List<String> pairs) {
        StringBuilder row = new StringBuilder(pairs.getFirst());
        for (int k = 0; k < joints.size(); k++) {
            PairJoint joint = joints.get(k);
            boolean last = k == joints.size() - 1 && behind.isEmpty();
            boolean beside = pairs.get(k).contains(AND)
                    || pairs.get(k + 1).contains(AND)
                    || pairs.get(k).contains(OR);
            String sign = !joint.isAnd() || !beside ? joint.sign() : last ? "aj" : ",";
            row.append(joint.with(sign)).append(pairs.get(k + 1));
        }
        boolean pair = row.indexOf(AND) >= 0 || row.indexOf(OR) >= 0;
        return withPeople(row.toString(), pair ? " aj " : AND);
    }

    private String withPeople(String row, String and) {
        return (before.isEmpty() ? "" : before + and) + row + (behind.isEmpty() ? "" : and + behind);
    }

    /** {@code domovníci, domovníčky, predsedovia a predsedníčky}. */
    private String list(List<String> pairs, String and) {
        List<String> all = new ArrayList<>();
        if (!before.isEmpty()) {
            all.add(before);
        }
        pairs.forEach(pair -> all.addAll(List.of(pair.split(and))));
        if (!behind.isEmpty()) {
            all.add(behind);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + and + all.getLast();
    }

    /** {@code lekára alebo lekárku, špecialistu alebo špecialistku → lekára špecialistu alebo lekárku špecialistku}. */
    static List<String> beside(String pair, String other) {
        for (String joining : List.of(AND, OR, "/")) {
            String[] one = pair.split(joining);
            String[] two = other.split(joining);
            if (one.length == 2 && two.length == 2) {
                String between = joining.equals("/") ? " / " : joining;
                return List.of(one[0] + " " + two[0] + between + one[1] + " " + two[1]);
            }
        }
        return List.of();
    }
}
