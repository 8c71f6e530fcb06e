package sk.jadro.base.text;

/** What an operator asked for can't be done, for a reason that the message says in one English sentence. */
public final class Refused extends RuntimeException {
    public Refused(String sentence) {
        super(sentence);
    }
}
