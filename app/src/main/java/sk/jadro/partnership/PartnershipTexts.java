package sk.jadro.partnership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;
import sk.jadro.people.Coordinator;

/** The words of a partnership's own pages; where nobody has written any, the privacy notice and the like have defaults. */
@Component
public class PartnershipTexts {
    private final Db db;
    private final Clock clock;
    private final Map<TextKind, Text> defaults = new EnumMap<>(TextKind.class);

    PartnershipTexts(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
        for (var kind : List.of(TextKind.PRIVACY, TextKind.ACCESSIBILITY)) {
            var name = "defaults/" + kind.name().toLowerCase(Locale.ROOT);
            defaults.put(kind, new Text(read(name + "_sk.md"), read(name + "_en.md")));
        }
    }

    /** What the home page begins with. */
    public record Opening(Text tagline, Text lead) {}

    public Opening opening(PartnershipId partnership) {
        var texts = all(partnership);
        return new Opening(texts.text(TextKind.TAGLINE), texts.text(TextKind.LEAD));
    }

    TextSet all(PartnershipId partnership) {
        return new TextSet(
                db.in(
                        partnership,
                        () -> db.sql("select kind, text_sk, text_en, version from partnership_text")
                                .list(PartnershipTexts::text)),
                defaults);
    }

    /** What came of a change. */
    sealed interface Change {
        record Saved() implements Change {}

        /** Somebody else saved in between; nothing was overwritten. */
        record Conflict(PartnershipText theirs) implements Change {}
    }

    /** Changes a text that was read as {@code version}. */
    Change change(Coordinator by, TextKind kind, Text text, int version) {
        return db.in(by.partnership(), () -> {
            var changed = db.sql("""
                    insert into partnership_text (kind, text_sk, text_en, version, changed_at)
                    select :kind, :text_sk, :text_en, 1, :now where :version = 0
                    on conflict (partnership_id, kind) do nothing
                    """)
                    .set("kind", kind)
                    .set("text", text)
                    .set("version", version)
                    .set("now", clock.instant())
                    .run();
            if (changed == 0) {
                changed = db.sql("""
                        update partnership_text
                        set text_sk = :text_sk, text_en = :text_en, version = version + 1, sample = false,
                            changed_at = :now
                        where kind = :kind and version = :version
                        """)
                        .set("kind", kind)
                        .set("text", text)
                        .set("version", version)
                        .set("now", clock.instant())
                        .run();
            }
            return changed == 1
                    ? new Change.Saved()
                    : new Change.Conflict(all(by.partnership()).of(kind));
        });
    }

    /** Writes sample words where nobody has written any. */
    void addSample(TextKind kind, Text text) {
        db.sql("""
                insert into partnership_text (kind, text_sk, text_en, sample, changed_at)
                values (:kind, :text_sk, :text_en, true, :now)
                on conflict (partnership_id, kind) do nothing
                """)
                .set("kind", kind)
                .set("text", text)
                .set("now", clock.instant())
                .run();
    }

    void removeSample() {
        db.sql("delete from partnership_text where sample").run();
    }

    private static PartnershipText text(Row row) {
        return new PartnershipText(row.constant("kind", TextKind.class), row.text("text"), row.integer("version"));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, PartnershipTexts.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
