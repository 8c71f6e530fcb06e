package sk.jadro.partnership;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;

/** All texts of a partnership: those that were written and, for the other kinds, their defaults. */
final class TextSet {
    private final Map<TextKind, PartnershipText> texts = new EnumMap<>(TextKind.class);

    TextSet(Collection<PartnershipText> written, Map<TextKind, Text> defaults) {
        for (var kind : TextKind.values()) {
            texts.put(
                    kind,
                    new PartnershipText(kind, defaults.getOrDefault(kind, Text.sk("")), Publication.PUBLISHED, 0));
        }
        written.forEach(text -> texts.put(text.kind(), text));
    }

    PartnershipText of(TextKind kind) {
        return Objects.requireNonNull(texts.get(kind));
    }

    Text text(TextKind kind) {
        return of(kind).text();
    }

    String in(Lang lang, TextKind kind) {
        return text(kind).in(lang).strip();
    }

    Collection<PartnershipText> all() {
        return texts.values();
    }
}
