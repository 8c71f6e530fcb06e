package sk.jadro.base.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part's bytes as text, whatever it says of its characters. */
final class PartText {
    /** What Windows writes here, and a superset of what remains of its neighbours. */
    private static final Charset HERE = Charset.forName("windows-1250");

    private static final Charset WEST = Charset.forName("windows-1252");

    private PartText() {}

    /** In the characters it claims, if they are known and it is so; else in UTF-8 or, at last, as Windows writes here. */
    static String decoded(byte[] bytes, @Nullable String claimed) {
        var charset = charset(claimed);
        var text = charset == null ? null : strictly(bytes, charset);
        if (text == null) {
            text = strictly(bytes, StandardCharsets.UTF_8);
        }
        return text == null ? new String(bytes, HERE) : text;
    }

    private static @Nullable Charset charset(@Nullable String claimed) {
        var name = claimed == null ? "" : claimed.strip().toLowerCase(Locale.ROOT);
        // Browsers do so, too: what these leave unused, Windows' own sets fill.
        return switch (name) {
            case "", "us-ascii", "ascii", "utf-7", "unknown-8bit", "binary" -> null;
            case "iso-8859-1", "latin1" -> WEST;
            case "iso-8859-2", "latin2" -> null;
            case "ks_c_5601-1987" -> Charset.forName("EUC-KR");
            default -> known(name);
        };
    }

    private static @Nullable Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | RuntimeException e) {
            return null;
        }
    }

    /** Lines that were broken for the way alone are one again (RFC 3676); quotes and signatures stay what they are. */
    static String unflowed(String text, boolean withoutBlank) {
        var joined = new StringBuilder(text.length());
        var open = false;
        var depth = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var quotes = 0;
            while (quotes < line.length() && line.charAt(quotes) == '>') {
                quotes++;
            }
            var content = line.substring(quotes);
            if (content.startsWith(" ")) {
                content = content.substring(1);
            }
            var signature = content.equals("-- ");
            if (open && (quotes != depth || signature)) {
                joined.append('\n');
                open = false;
            }
            if (!open && quotes > 0) {
                joined.append(">".repeat(quotes)).append(' ');
            }
            depth = quotes;
            open = content.endsWith(" ") && !signature;
            joined.append(content, 0, open && withoutBlank ? content.length() - 1 : content.length());
            if (!open) {
                joined.append('\n');
            }
        }
        return joined.toString();
    }
}
