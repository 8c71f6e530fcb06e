package sk.jadro.base.paper;

import java.util.Base64;

/**
 * A picture of our own on a paper, which holds all of it: nothing is fetched for it.
 *
 * @param address its content, as an address that leads nowhere but into itself (RFC 2397)
 * @param width on paper, in millimetres
 */
public record Picture(String address, int width) {
    private static final String PNG = "data:image/png;base64,";

    /** One of this content. */
    public static Picture ofPng(byte[] content, int width) {
        return new Picture(PNG + Base64.getEncoder().encodeToString(content), width);
    }

    /** Whether an address is one that holds its picture. */
    static boolean isHeldBy(String address) {
        return address.startsWith(PNG);
    }
}
