package sk.jadro.base.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;

/** In which codings a client takes an answer, as its {@code Accept-Encoding} says (RFC 9110 §12.5.3). */
public final class Encodings {
    private Encodings() {}

    /** Whether it names this coding, such as {@code gzip}, and not only to refuse it. */
    public static boolean takes(String coding, @Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        try {
            return AcceptEncoding.parse(new StringReader(accepted)).stream()
                    .anyMatch(one -> one.getEncoding().equalsIgnoreCase(coding) && one.getQuality() > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
