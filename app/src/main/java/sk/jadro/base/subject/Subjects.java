package sk.jadro.base.subject;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;

/** Finds what things are of, together with them. Called inside the partnership. */
@Component
public class Subjects {
    private final Db db;
    private final List<SubjectKind> kinds;

    Subjects(Db db, List<SubjectKind> kinds) {
        this.db = db;
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(SubjectKind::plural)).toList();
    }

    /** Those of the things that others may be of, as the API calls them. */
    List<String> kinds() {
        return kinds.stream().map(SubjectKind::plural).toList();
    }

    /**
     * Joins the {@code subject} of each row: its {@code kind}, {@code id}, {@code title_sk}, {@code title_en}, {@code slug} and
     * whether it is {@code shown}. A row whose subject is gone, or has none, stays without.
     *
     * @param alias of the table, which has {@code about_kind} and {@code about_id}
     */
    public String join(String alias) {
        return kinds.stream()
                .map(kind -> "select '" + kind.plural() + "' as kind, s.* from (" + kind.rows() + ") s where " + alias
                        + ".about_kind = '" + kind.plural() + "' and s.id = " + alias + ".about_id")
                .collect(Collectors.joining("\nunion all ", "\nleft join lateral (", ") subject on true\n"));
    }

    /** What a query with {@link #join} selects for {@link #of}. */
    public static final String COLUMNS = """
            subject.kind as subject_kind, subject.id as subject_id, subject.title_sk as subject_sk,
            subject.title_en as subject_en, subject.slug as subject_slug, subject.shown as subject_shown
            """;

    /** What a row is of; null if that is gone, or nothing. */
    public static @Nullable Subject of(Row row) {
        var id = row.uuidOrNull("subject_id");
        return id == null
                ? null
                : new Subject(
                        row.string("subject_kind"),
                        id,
                        row.text("subject"),
                        row.string("subject_slug"),
                        row.bool("subject_shown"));
    }

    /** The one of this kind at this address that everybody may read. */
    public Optional<Subject> shown(String kind, String slug) {
        return kinds.stream()
                .filter(one -> one.plural().equals(kind))
                .findFirst()
                .flatMap(one -> db.sql("select " + COLUMNS + " from (select '" + kind + "' as kind, s.* from ("
                                + one.rows() + ") s) subject where subject.slug = :slug and subject.shown")
                        .set("slug", slug)
                        .first(row -> Objects.requireNonNull(of(row))));
    }
}
