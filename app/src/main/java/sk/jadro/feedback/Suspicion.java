package sk.jadro.feedback;

import com.google.re2j.Pattern;

/** Why something waits for a person's look before it counts: what robots write is so more often than what people do. */
enum Suspicion {
    /** It has more addresses of web pages than somebody needs who asks or proposes something. */
    LINKS,
    /** The very same text came within a day. */
    REPEATED,
    /** So many came from one address today that a robot may be answering ours. */
    MANY,
    /** Very many forms came from the same network, and this one without proof of work. */
    UNPROVEN;

    private static final int MOST_LINKS = 3;

    private static final Pattern LINK = Pattern.compile("(?i)https?://|www\\.|\\[url");

    static boolean hasManyLinks(String text) {
        var found = LINK.matcher(text);
        var links = 0;
        while (found.find()) {
            links++;
        }
        return links > MOST_LINKS;
    }
}
