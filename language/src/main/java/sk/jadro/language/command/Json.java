package sk.jadro.language.command;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import sk.jadro.language.Finding;

/** A finding as one line of JSON. */
final class Json {
    private Json() {}

    static String of(Finding finding, String text, @Nullable String file) {
        StringJoiner object = new StringJoiner(",", "{", "}");
        if (file != null) {
            object.add("\"file\":" + quoted(file));
        }
        object.add("\"start\":" + finding.start());
        object.add("\"end\":" + finding.end());
        object.add("\"text\":" + quoted(text.substring(finding.start(), finding.end())));
        object.add("\"category\":" + quoted(finding.category().code()));
        object.add("\"rule\":" + quoted(finding.rule()));
        object.add("\"group\":" + quoted(finding.group()));
        object.add("\"severity\":" + quoted(finding.severity().code()));
        object.add("\"message\":" + quoted(finding.message().slovak()));
        StringJoiner replacements = new StringJoiner(",", "[", "]");
        finding.replacements().forEach(replacement -> replacements.add(quoted(replacement)));
        return object.add("\"replacements\":" + replacements).toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean lone = Character.isSurrogate(c)
                            && !(Character.isHighSurrogate(c)
                                    && i + 1 < text.length()
                                    && Character.isLowSurrogate(text.charAt(i + 1)))
                            && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
                    if (c < 0x20 || lone || c == 0x2028 || c == 0x2029) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
