package sk.jadro.language;

/**
 * One way to understand a word: its lemma and its tag of the Slovak National Corpus, such as {@code občan} and
 * {@code SSmp2} (noun, masculine animate, plural, genitive).
 */
record Reading(String lemma, String tag) {

    /** What part of speech, the first letter of the tag: S noun, A adjective, P pronoun, N numeral, V verb ... */
    char part() {
        return tag.charAt(0);
    }

    boolean isNoun() {
        return part() == 'S';
    }

    /** Whether it declines by gender, number and case. */
    boolean declines() {
        return tag.length() >= 5 && "SAPNG".indexOf(part()) >= 0;
    }

    /** m masculine animate, i masculine inanimate, f, n; a space where it has none. */
    char gender() {
        return declines() ? tag.charAt(2) : ' ';
    }

    /** s or p; a space where it has none. */
    char number() {
        return declines() ? tag.charAt(3) : ' ';
    }

    /** 1 to 7; a space where it has none. */
    char grammaticalCase() {
        return declines() ? tag.charAt(4) : ' ';
    }

    /** x, y (compared) or z (the most) of an adjective; else x. */
    char degree() {
        return part() == 'A' && tag.length() > 5 ? tag.charAt(5) : 'x';
    }
}
