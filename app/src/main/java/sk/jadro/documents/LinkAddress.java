package sk.jadro.documents;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import sk.jadro.base.text.Invalid;

/** Where a document is that somebody else keeps: an address of the web, of a host with a name. */
final class LinkAddress {
    private static final int MAX = 1_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private LinkAddress() {}

    /** @throws Invalid if it is no such address */
    static String checked(String typed) {
        try {
            var address = new URI(typed);
            var scheme = address.getScheme();
            if (typed.length() <= MAX
                    && scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getRawUserInfo() == null
                    && address.getHost() instanceof String host
                    && host.contains(".")) {
                return address.toASCIIString();
            }
        } catch (URISyntaxException e) {
            // As the others.
        }
        throw new Invalid("documents.problem.link");
    }

    /** Whose it is, as people read it: {@code www.minv.sk}. */
    static String host(String checked) {
        return IDN.toUnicode(URI.create(checked).getHost());
    }
}
