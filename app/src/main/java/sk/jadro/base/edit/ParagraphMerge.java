package sk.jadro.base.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import sk.jadro.base.text.Paragraphs;

/**
 * Two people's changes of one text put together, paragraph by paragraph (Khanna, Kunal, Pierce, "A Formal Investigation of
 * Diff3", 2007). Where both changed the same paragraphs, mine stand and the clash is told.
 */
final class ParagraphMerge {
    private final List<String> read;
    private final List<AbstractDelta<String>> theirs;
    private final List<AbstractDelta<String>> mine;
    private final List<String> merged = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    /** Paragraphs as they were, and what each made of them. */
    record Clash(String read, String theirs, String mine) {}

    /** @param text with my words where both changed the same */
    record Merged(String text, List<Clash> clashes) {}

    private ParagraphMerge(String read, String theirs, String mine) {
        this.read = Paragraphs.of(read);
        this.theirs = changes(this.read, theirs);
        this.mine = changes(this.read, mine);
    }

    static Merged of(String read, String theirs, String mine) {
        var merge = new ParagraphMerge(read, theirs, mine);
        merge.run();
        return new Merged(Paragraphs.join(merge.merged), List.copyOf(merge.clashes));
    }

    private static List<AbstractDelta<String>> changes(List<String> from, String to) {
        return DiffUtils.diff(from, Paragraphs.of(to)).getDeltas();
    }

    private void run() {
        int at = 0;
        int t = 0;
        int m = 0;
        while (t < theirs.size() || m < mine.size()) {
            int begin = Math.min(start(theirs, t), start(mine, m));
            merged.addAll(read.subList(at, begin));
            int end = begin;
            int firstT = t;
            int firstM = m;
            // Whatever overlaps, or is put in at the same place, is decided on together.
            while (touches(theirs, t, begin, end) || touches(mine, m, begin, end)) {
                end = Math.max(end, touches(theirs, t, begin, end) ? end(theirs.get(t++)) : end(mine.get(m++)));
            }
            decide(begin, end, theirs.subList(firstT, t), mine.subList(firstM, m));
            at = end;
        }
        merged.addAll(read.subList(at, read.size()));
    }

    private static int start(List<AbstractDelta<String>> changes, int which) {
        return which < changes.size() ? changes.get(which).getSource().getPosition() : Integer.MAX_VALUE;
    }

    private static int end(AbstractDelta<String> change) {
        return change.getSource().getPosition() + change.getSource().size();
    }

    private static boolean touches(List<AbstractDelta<String>> changes, int which, int begin, int end) {
        int start = start(changes, which);
        return start < end || start == begin;
    }

    private void decide(int begin, int end, List<AbstractDelta<String>> ofThem, List<AbstractDelta<String>> ofMe) {
        var their = changed(begin, end, ofThem);
        var my = changed(begin, end, ofMe);
        if (ofMe.isEmpty()) {
            merged.addAll(their);
            return;
        }
        merged.addAll(my);
        if (!ofThem.isEmpty() && !their.equals(my)) {
            clashes.add(
                    new Clash(Paragraphs.join(read.subList(begin, end)), Paragraphs.join(their), Paragraphs.join(my)));
        }
    }

    /** What these changes make of some paragraphs. */
    private List<String> changed(int begin, int end, List<AbstractDelta<String>> changes) {
        var result = new ArrayList<String>();
        int at = begin;
        for (var change : changes) {
            result.addAll(read.subList(at, change.getSource().getPosition()));
            result.addAll(change.getTarget().getLines());
            at = end(change);
        }
        result.addAll(read.subList(at, end));
        return result;
    }
}
