package sk.jadro.coowners;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Words;

/** What somebody has to give, said in words: {@code čas, miesto}. */
final class Offers {
    private Offers() {}

    /** Empty for nothing. */
    static String say(Words words, Set<Contribution> offers) {
        return Arrays.stream(Contribution.values())
                .filter(offers::contains)
                .map(one -> words.say("coowners.offers", one))
                .collect(Collectors.joining(", "));
    }

    /** The same, followed by what they wrote themselves. */
    static String say(Words words, Set<Contribution> offers, @Nullable String offer) {
        return Stream.of(say(words, offers), offer == null ? "" : offer)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}
