package sk.jadro.base.traffic;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * The network that a client has for itself, as far as its address tells: an IPv4 address, or the half of an IPv6 address
 * that a provider gives to one household (/64, RFC 6177).
 */
public record Network(InetAddress address) {
    private static final int PREFIX_BYTES = 8;

    /** Of an address as the server writes it; nothing is looked up. */
    public static Network of(String address) {
        var zone = address.indexOf('%');
        var parsed = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
        return new Network(parsed instanceof Inet4Address ? parsed : prefix(parsed));
    }

    private static InetAddress prefix(InetAddress address) {
        var bytes = address.getAddress();
        Arrays.fill(bytes, PREFIX_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return address.getHostAddress();
    }
}
