package sk.jadro.language;

import java.util.List;

/** S2: a sentence that begins with a small letter. */
final class SentenceCapitals {
    private static final Message CAPITAL =
            new Message("Veta sa začína veľkým písmenom.", "A sentence begins with a capital.");

    private SentenceCapitals() {}

    static void check(Document document, Collector collector) {
        List<Sentence> sentences = document.sentences();
        for (int k = 0; k < sentences.size(); k++) {
            Sentence sentence = sentences.get(k);
            int first = sentence.firstWord();
            if (first != 0 || sentence.item() || sentence.words() < 3 || !sentence.closed()) {
                continue;
            }
            Token token = sentence.tokens().getFirst();
            if (!Character.isLowerCase(token.text.codePointAt(0)) || token.quoted) {
                continue;
            }
            boolean afterSentence = k > 0
                    && sentences.get(k - 1).closed()
                    && !sentence.startsLine()
                    && !isNumbered(document.text(), sentences.get(k - 1));
            boolean ownParagraph =
                    sentence.startsLine() && (k == 0 || sentences.get(k - 1).closed());
            if (afterSentence || ownParagraph) {
                collector.add(
                        token.start,
                        token.end,
                        Category.SPELLING,
                        "S2",
                        Severity.WARNING,
                        CAPITAL,
                        Morphology.capitalised(token.text));
            }
        }
    }

    /** {@code od 21. 10. do 22. 10.}: the full stop of a date or an ordinal ends nothing. */
    private static boolean isNumbered(String text, Sentence sentence) {
        Token last = sentence.tokens().getLast();
        return last.is(".") && last.start > 0 && Character.isDigit(text.charAt(last.start - 1));
    }
}
