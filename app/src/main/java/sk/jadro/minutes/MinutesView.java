package sk.jadro.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.attendance.Headcount;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.WordChange;
import sk.jadro.base.thread.ThreadLine;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

/**
 * Minutes as a page shows them.
 *
 * @param read their pieces in their order, each with its corrections
 * @param astray corrections of what reads otherwise by now, or in the other language
 * @param came by side
 * @param apologised how many sent word
 * @param names of those who were there and show their name
 * @param open whether corrections are taken
 * @param versions how many everybody could read
 * @param own of whoever was there and may propose; null on everybody's page
 */
record MinutesView(
        Page page,
        Minutes minutes,
        List<Read> read,
        List<Said> astray,
        Headcount came,
        int apologised,
        List<String> names,
        List<Added> amendments,
        boolean open,
        int versions,
        ThreadLine thread,
        @Nullable Own own) {
    /** A piece of the text. */
    record Read(Paragraph paragraph, List<Said> corrections) {}

    /**
     * A correction.
     *
     * @param who proposed it, by name where they show it
     * @param change from what stood to what is proposed, word by word
     */
    record Said(Correction correction, String who, List<WordChange.Part> reason, List<WordChange.Part> change) {
        List<WordChange.Part> before() {
            return new WordChange.Paragraph(change).before();
        }

        List<WordChange.Part> after() {
            return new WordChange.Paragraph(change).after();
        }
    }

    record Added(Amendment amendment, String html) {}

    /**
     * @param paragraph for which the form stands open; 0 for none
     * @param form of the correction
     * @param was the paragraph as it was read, as it is kept
     */
    record Own(int paragraph, Form form, String was) {}

    Lang lang() {
        return minutes.draft().text().langFor(page.lang());
    }

    /** The language of the text, where it is not the page's own. */
    @Nullable
    String langOf() {
        return page.langOf(minutes.draft().text());
    }

    boolean mayCorrect() {
        return own != null && open;
    }

    /** Whether the form of this piece stands open: what was typed stays even if nothing is taken any more. */
    boolean isOpen(Paragraph paragraph) {
        return own != null
                && own.paragraph() > 0
                && own.paragraph() == paragraph.number()
                && (open || !own.form().isValid());
    }

    /** What was typed about a piece that is there no more. */
    boolean isFormLeft() {
        return own != null && !own.form().isValid() && read.stream().noneMatch(one -> isOpen(one.paragraph()));
    }

    /** Corrections of what reads otherwise by now, in this language. */
    List<Said> changed() {
        return astray.stream()
                .filter(said -> said.correction().lang() == lang())
                .toList();
    }

    /** Corrections of the text in the other language. */
    List<Said> otherwise() {
        return astray.stream()
                .filter(said -> said.correction().lang() != lang())
                .toList();
    }

    long answered(Correction.Answer answer) {
        return all().stream()
                .filter(said -> said.correction().answer() == answer)
                .count();
    }

    long waiting() {
        return all().stream().filter(said -> said.correction().answer() == null).count();
    }

    private List<Said> all() {
        return Stream.concat(read.stream().flatMap(one -> one.corrections().stream()), astray.stream())
                .toList();
    }
}
