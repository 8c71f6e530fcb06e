package sk.jadro.base.live;

import java.nio.charset.StandardCharsets;

/**
 * A change as pages hear of it.
 *
 * @param number counts the changes of what the stream is about: each is larger than those before
 * @param name of the kind of change: {@code note}
 * @param data a line of JSON
 */
public record LiveEvent(long number, String name, String data) {
    byte[] written() {
        return ("id: " + number + "\nevent: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
