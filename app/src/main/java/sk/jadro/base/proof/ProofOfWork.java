package sk.jadro.base.proof;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Sha256;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Form;

/**
 * Work that a browser does for a form where a robot may be writing: it looks for a number with which the hash of a token begins with
 * fifteen zero bits, some thirty thousand tries (Back, Hashcash, 2002). Each token is good for one form. Called inside the partnership.
 */
@Component
public class ProofOfWork {
    static final int ZERO_BITS = 15;

    /** The form's field: the token, a colon and the number. */
    private static final String FIELD = "proof";

    private static final String PURPOSE = "proof";
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final int HASH_BITS = 256;
    private static final int LONGEST = 200;

    private final Tokens tokens;
    private final Clock clock;

    ProofOfWork(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A token to work on. */
    String begin() {
        return tokens.issue(PURPOSE, null, clock.instant().plus(GOOD_FOR));
    }

    /** Whether the form brings work that was done for it alone. */
    public boolean isDone(Form form) {
        var typed = form.typed(FIELD);
        var colon = typed.indexOf(':');
        return colon > 0
                && typed.length() < LONGEST
                && new BigInteger(1, Sha256.of(typed)).bitLength() <= HASH_BITS - ZERO_BITS
                && tokens.use(PURPOSE, typed.substring(0, colon));
    }
}
