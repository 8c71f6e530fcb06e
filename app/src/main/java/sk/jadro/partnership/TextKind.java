package sk.jadro.partnership;

/** One of the texts that a partnership's own pages consist of. */
enum TextKind {
    /** The home page's headline. */
    TAGLINE(false),
    /** The home page's first sentences. */
    LEAD(false),
    /** What open government is, here. */
    ABOUT(true),
    CONTACT(true),
    /** The postal address. */
    ADDRESS(false),
    /** The mailbox that readers write to. */
    EMAIL(false),
    /** The name of the partnership's page on Facebook. */
    FACEBOOK(false),
    FACEBOOK_ADDRESS(false),
    PRIVACY(true),
    ACCESSIBILITY(true);

    private final boolean isLong;

    TextKind(boolean isLong) {
        this.isLong = isLong;
    }

    /** Whether it is plain text of a few lines. */
    boolean isLines() {
        return this == ADDRESS || this == LEAD;
    }

    /** Whether it is CommonMark of many lines. */
    boolean isLong() {
        return isLong;
    }
}
