package sk.jadro.partnership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.edit.Called;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;
import sk.jadro.people.Coordinator;

/** The words of a partnership's own pages; where nobody has written any, the privacy notice and the like have defaults. */
@Component
public class PartnershipTexts implements Editable<PartnershipTexts.TextDraft> {
    /** Without these, readers miss something: the others have good defaults, or are nobody's duty. */
    private static final List<TextKind> TO_BE_WRITTEN = List.of(
            TextKind.TAGLINE,
            TextKind.LEAD,
            TextKind.ABOUT,
            TextKind.CONTACT,
            TextKind.ADDRESS,
            TextKind.EMAIL,
            TextKind.PRIVACY,
            TextKind.ACCESSIBILITY);

    /** What a coordinator writes. */
    record TextDraft(@Named("partnership.text") Text text) {}

    private final Db db;
    private final Edits edits;
    private final Clock clock;
    private final Map<TextKind, Text> defaults = new EnumMap<>(TextKind.class);

    PartnershipTexts(Db db, Edits edits, Clock clock) {
        this.db = db;
        this.edits = edits;
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

    /** What the home page begins with. */
    public record Opening(Text tagline, Text lead) {}

    public Opening opening(PartnershipId partnership) {
        var texts = published(partnership);
        return new Opening(texts.text(TextKind.TAGLINE), texts.text(TextKind.LEAD));
    }

    /** As readers see them. */
    TextSet published(PartnershipId partnership) {
        return new TextSet(
                db.in(partnership, this::rows).stream()
                        .filter(text -> !text.isDraft())
                        .toList(),
                defaults);
    }

    /** With the drafts. */
    TextSet all(Coordinator by) {
        return new TextSet(db.in(by.partnership(), this::rows), defaults);
    }

    private List<PartnershipText> rows() {
        return db.sql("""
                select kind, text_sk, text_en, publication, version from partnership_text
                where partnership_id = :partnership
                """).list(PartnershipTexts::text);
    }

    /** Changes a text that was read as {@code version}. */
    ChangeResult<TextDraft> change(Coordinator by, TextKind kind, Text text, int version) {
        return edits.change(by, this, kind.id(), new TextDraft(text), version);
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public Class<TextDraft> draft() {
        return TextDraft.class;
    }

    @Override
    public String name() {
        return "partnership.text";
    }

    @Override
    public Called called(Page page, UUID id, TextDraft draft) {
        return new Called(page.say("partnership.text", TextKind.of(id)), null);
    }

    @Override
    public String desk(UUID id) {
        return "/desk/texts/" + Code.of(TextKind.of(id));
    }

    /** By the partnership's row, as there may be none of the text yet. */
    @Override
    public Optional<Edition<TextDraft>> locked(UUID id) {
        db.sql("select id from partnership where id = :partnership for update").first(row -> row.uuid("id"));
        var text = new TextSet(rows(), defaults).of(TextKind.of(id));
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
        var texts = published(db.current());
        var unwritten = new ArrayList<String>();
        if (texts.text(TextKind.ABOUT).isBlank()) {
            unwritten.add(PartnershipPages.ABOUT);
        }
        if (!texts.hasContact()) {
            unwritten.add(PartnershipPages.CONTACT);
        }
        db.sql("""
                update partnership set unwritten = cast(:unwritten as text[])
                where id = :id and unwritten <> cast(:unwritten as text[])
                """).set("unwritten", unwritten).set("id", db.current()).run();
    }

    /** What to write before inviting people: the keys of the texts' names and where they are written. */
    public List<Missing> missing(Coordinator by) {
        var texts = published(by.partnership());
        return TO_BE_WRITTEN.stream()
                .filter(kind -> texts.of(kind).version() == 0)
                .map(kind -> new Missing("partnership.text." + Code.of(kind), "/texts/" + Code.of(kind)))
                .toList();
    }

    /**
     * A text that nobody has written yet.
     *
     * @param key of its name
     * @param path below the desk
     */
    public record Missing(String key, String path) {}

    private static PartnershipText text(Row row) {
        return new PartnershipText(
                row.constant("kind", TextKind.class),
                row.text("text"),
                row.constant("publication", Publication.class),
                row.integer("version"));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, PartnershipTexts.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
