package sk.jadro.mine;

import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Words;

/** A letter's link to its reader's own page, which leads to what stands below that, too. */
public final class MyLink {
    private final String address;
    private final Words words;

    MyLink(String address, Words words) {
        this.address = address;
        this.words = words;
    }

    /**
     * The address of a page below their own.
     *
     * @param path of two segments: {@code /decisions/7}
     */
    public String to(String path) {
        return address + path;
    }

    /** The letter with the link to all that is theirs at its end. */
    public Letter endOf(Letter letter) {
        return letter.paragraph(words.say("mine.letter.all")).link(words.say("mine.letter.link"), address);
    }
}
