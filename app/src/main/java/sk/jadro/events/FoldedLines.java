package sk.jadro.events;

import java.nio.charset.StandardCharsets;

/**
 * Content lines as RFC 5545 §3.1 wants them: ended by CR LF and folded so that none is longer than 75 octets. The
 * library folds by characters, of which Slovak's often take two octets.
 */
final class FoldedLines {
    private static final int MAX_OCTETS = 75;

    private FoldedLines() {}

    static String of(String content) {
        var folded = new StringBuilder();
        content.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MAX_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
        folded.append("\r\n");
    }
}
