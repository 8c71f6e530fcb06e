package sk.jadro.base.mail;

import com.google.re2j.Pattern;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.WebSettings;

/**
 * Who may read letters at {@code /dev}: somebody at this very machine, not through a proxy, of an installation that is
 * none of production and has no mail server. To all others there is nothing there.
 */
@Component
class DevDoor {
    private static final Pattern PORT = Pattern.compile(":[0-9]+$");
    private static final Pattern LITERAL = Pattern.compile("127(\\.[0-9]{1,3}){3}|\\[?[0-9a-fA-F:]*:[0-9a-fA-F:]*]?");

    private final boolean exists;

    DevDoor(PostOffice postOffice, WebSettings settings, @Value("${server.address:127.0.0.1}") InetAddress address) {
        this.exists = !postOffice.isOpen()
                && !settings.production()
                && settings.proxy().trusted().isEmpty()
                && address.isLoopbackAddress();
    }

    boolean isOpenTo(HttpServletRequest request) {
        return exists
                && !isByPlainProxy(request)
                && isLoopback(request.getRemoteAddr())
                && isLoopback(hostOf(request))
                && Collections.list(request.getHeaderNames()).stream().noneMatch(DevDoor::isForwarding);
    }

    /** No browser of these days speaks HTTP/1.0; nginx does, which names nobody it speaks for unless it is told to. */
    private static boolean isByPlainProxy(HttpServletRequest request) {
        return request.getProtocol().equals("HTTP/1.0");
    }

    /** Without the port; a name that leads here through somebody's DNS is not this machine's (DNS rebinding). */
    private static String hostOf(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return host == null ? "" : PORT.matcher(host).replaceFirst("");
    }

    private static boolean isForwarding(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.equals("forwarded")
                || name.startsWith("x-forwarded")
                || name.equals("x-real-ip")
                || name.equals("via");
    }

    private static boolean isLoopback(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        if (!LITERAL.matches(host)) {
            return false;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress(); // looks nothing up
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
