package sk.jadro.partnership;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import sk.jadro.base.text.Invalid;

/** Where a page on Facebook is: {@code https://www.facebook.com/a-page}. */
final class FacebookAddress {
    private static final Set<String> HOSTS = Set.of("facebook.com", "fb.com", "fb.me");

    private FacebookAddress() {}

    /** @throws Invalid if it leads elsewhere, or nowhere */
    static String checked(String typed) {
        try {
            var address = new URI(typed);
            if ("https".equalsIgnoreCase(address.getScheme())
                    && address.getRawUserInfo() == null
                    && address.getPort() == -1
                    && address.getHost() instanceof String host
                    && isFacebook(host.toLowerCase(Locale.ROOT))) {
                return "https" + typed.substring("https".length());
            }
        } catch (URISyntaxException e) {
            // As the others.
        }
        throw new Invalid("partnership.problem.facebook");
    }

    private static boolean isFacebook(String host) {
        return HOSTS.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}
