package sk.jadro.partnership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;

/** The texts' rows, and what stands where there are none. Called inside a partnership. */
@Component
class TextStore implements Editable<TextDraft> {
    private final Db db;
    private final Clock clock;
    private final Map<TextKind, Text> defaults = new EnumMap<>(TextKind.class);

    TextStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
        for (var kind : List.of(TextKind.PRIVACY, TextKind.ACCESSIBILITY)) {
            var name = "defaults/" + kind.name().toLowerCase(Locale.ROOT);
            defaults.put(kind, new Text(read(name + "_sk.md"), read(name + "_en.md")));
        }
    }

    @Bean
    static PublicTables partnershipTextTables() {
        return PublicTables.of("partnership_text");
    }

    /** As readers see them. */
    TextSet published() {
        return new TextSet(rows().stream().filter(text -> !text.isDraft()).toList(), defaults);
    }

    /** With the drafts. */
    TextSet all() {
        return new TextSet(rows(), defaults);
    }

    private List<PartnershipText> rows() {
        return db.sql("""
                select kind, text_sk, text_en, publication, version from partnership_text
                where partnership_id = :partnership
                """).list(TextStore::text);
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public Class<TextDraft> draft() {
        return TextDraft.class;
    }

    /** By the partnership's row, as there may be none of the text yet. */
    @Override
    public Optional<Edition<TextDraft>> locked(UUID id) {
        db.sql("select id from partnership where id = :partnership for update").first(row -> row.uuid("id"));
        var text = all().of(TextKind.of(id));
        return Optional.of(new Edition<>(new TextDraft(text.text()), text.version()));
    }

    @Override
    public void change(UUID id, TextDraft draft, int version) {
        db.sql("""
                insert into partnership_text (partnership_id, kind, text_sk, text_en, version, changed_at)
                values (:partnership, :kind, :text_sk, :text_en, 1, :now)
                on conflict (partnership_id, kind) do update
                set text_sk = excluded.text_sk, text_en = excluded.text_en, version = partnership_text.version + 1,
                    sample = false, publication = 'published', changed_at = excluded.changed_at
                """)
                .set("kind", TextKind.of(id))
                .set("text", draft.text())
                .set("now", clock.instant())
                .run();
        noteUnwritten();
    }

    /** Writes sample words where nobody has written any. */
    void addSample(TextKind kind, Text text) {
        db.sql("""
                insert into partnership_text (partnership_id, kind, text_sk, text_en, sample, changed_at)
                values (:partnership, :kind, :text_sk, :text_en, true, :now)
                on conflict (partnership_id, kind) do nothing
                """)
                .set("kind", kind)
                .set("text", text)
                .set("now", clock.instant())
                .run();
    }

    /** Makes drafts of the sample's words. */
    void withdrawSample() {
        db.sql("""
                update partnership_text set publication = 'draft'
                where partnership_id = :partnership and sample
                """).run();
        noteUnwritten();
    }

    /** Notes which of the pages of texts have nothing to show, so that no menu leads there. */
    void noteUnwritten() {
        var unwritten = published().text(TextKind.ABOUT).isBlank() ? List.of(PartnershipPages.ABOUT) : List.of();
        db.sql("""
                update partnership set unwritten = cast(:unwritten as text[])
                where id = :id and unwritten <> cast(:unwritten as text[])
                """).set("unwritten", unwritten).set("id", db.current()).run();
    }

    private static PartnershipText text(Row row) {
        return new PartnershipText(
                row.constant("kind", TextKind.class),
                row.text("text"),
                row.constant("publication", Publication.class),
                row.integer("version"));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, TextStore.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
