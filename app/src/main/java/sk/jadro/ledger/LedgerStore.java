package sk.jadro.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Owed;
import sk.jadro.answers.OwedKind;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Statement;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;

/** Reads what people said, of all rooms. Called inside the partnership. */
@Component
class LedgerStore {
    private static final String STATE = """
            case when owed.turn = 'nobody' and owed.outcome is null then 'noted'
                 when owed.turn = 'nobody' then 'answered'
                 when owed.turn in ('office', 'others') and owed.due_on < :today then 'silent'
                 else 'in-time' end""";

    private static final String LATEST = " order by owed.number desc limit :limit offset :skipped";

    private final Db db;
    private final Clock clock;
    private final List<OwedKind> kinds;
    private final PublicKinds things;
    private final String from;

    LedgerStore(Db db, Clock clock, List<OwedKind> kinds, PublicKinds things) {
        this.db = db;
        this.clock = clock;
        this.kinds = kinds;
        this.things = things;
        this.from = " from owed join ("
                + kinds.stream()
                        .map(kind -> "select '" + kind.plural() + "' as of, e.* from (" + kind.entries() + ") e")
                        .collect(Collectors.joining("\nunion all "))
                + """
                ) entry on entry.id = owed.id
                left join theme on theme.partnership_id = :partnership and theme.id = owed.theme_id
                where owed.partnership_id = :partnership
                """;
    }

    /**
     * Which entries are wanted.
     *
     * @param theme null for all
     * @param state null for all
     * @param ids those whose words have what is sought; null where nothing is
     */
    record Filter(
            @Nullable UUID theme,
            @Nullable EntryState state,
            @Nullable Collection<UUID> ids) {
        static final Filter ALL = new Filter(null, null, null);
    }

    LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }

    /** The rooms' things, as addresses call them. */
    List<String> plurals() {
        return kinds.stream().map(OwedKind::plural).toList();
    }

    /** What the keys of the outcomes' words begin with. */
    String said(Entry entry) {
        return kind(entry).said();
    }

    /** Whether programs and the search have what was said as a public thing of its own. */
    boolean isKnownElsewhere(Entry entry) {
        return entry.path() != null && things.byPlural(entry.of()).isPresent();
    }

    private OwedKind kind(Entry entry) {
        return kinds.stream()
                .filter(kind -> kind.plural().equals(entry.of()))
                .findFirst()
                .orElseThrow();
    }

    /** What was said of a thing that nobody sees any more is read no more, either; one query a kind of things at most. */
    private List<Entry> read(List<Entry> entries) {
        var about = entries.stream()
                .filter(entry -> kind(entry).isOfThings())
                .map(Entry::about)
                .filter(Objects::nonNull)
                .toList();
        var shown = things.these(about);
        return entries.stream()
                .map(entry -> kind(entry).isOfThings() && !shown.containsKey(entry.about()) ? entry.wordless() : entry)
                .toList();
    }

    /** The latest first. */
    List<Entry> all(Filter filter, int limit, int skipped) {
        return read(filtered(filter, select() + from + """
                 and (cast(:theme as uuid) is null or owed.theme_id = :theme)
                 and (cast(:state as text) is null or :state =
                """ + STATE + """
                )
                 and (cast(:ids as uuid[]) is null or owed.id = any (cast(:ids as uuid[])))
                """ + LATEST)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(Entry::of));
    }

    private Statement filtered(Filter filter, String sql) {
        return db.sql(sql)
                .set("today", today())
                .set("theme", filter.theme())
                .set("state", filter.state())
                .set("ids", filter.ids());
    }

    private static String select() {
        return "select " + Owed.COLUMNS
                + ", entry.of, entry.what, entry.channel, entry.words, entry.name, entry.visibility, entry.about_kind, entry.about_id, entry.path, entry.hidden,"
                + " theme.id as theme_id, theme.title_sk, theme.title_en, " + Owed.reason("owed.id") + " as answer";
    }

    Optional<Entry> byNumber(int number) {
        return read(db.sql(select() + from + " and owed.number = :number")
                        .set("number", number)
                        .list(Entry::of))
                .stream()
                .findFirst();
    }

    /** SQL for the ids of all there are. */
    static String ids() {
        return "select id from owed where partnership_id = :partnership";
    }

    List<Entry> after(UUID id, int limit) {
        return db.sql(select() + from + " and owed.id > :id order by owed.id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(Entry::of);
    }

    List<Entry> these(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(
                                select() + from
                                        + " and owed.id = any (cast(:ids as uuid[])) and entry.id = any (cast(:ids as uuid[])) order by owed.id")
                        .set("ids", ids)
                        .list(Entry::of);
    }

    /** Where nobody answers, for the longest first. */
    List<Entry> silent(int limit) {
        return db.sql(
                        select() + from
                                + " and owed.turn in ('office', 'others') and owed.due_on < :today order by owed.due_on, owed.id limit :limit")
                .set("today", today())
                .set("limit", limit)
                .list(Entry::of);
    }

    /**
     * How many entries of a theme stand how.
     *
     * @param theme null of those of none
     */
    record ThemeCount(@Nullable UUID theme, @Nullable Text title, Map<EntryState, Integer> counts) {
        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** To how many an answer was promised. */
        int owed() {
            return all() - count(EntryState.NOTED);
        }

        int count(EntryState state) {
            return counts.getOrDefault(state, 0);
        }
    }

    private record Counted(@Nullable UUID theme, @Nullable Text title, EntryState state, int many) {}

    /** In the order of the themes; those of none last. */
    List<ThemeCount> byTheme() {
        var counted = db.sql("select theme.id as theme_id, theme.title_sk, theme.title_en, theme.position, " + STATE
                        + " as state, count(*)::int as many" + from
                        + " group by 1, 2, 3, 4, 5 order by theme.position nulls last, theme.id")
                .set("today", today())
                .list(row -> new Counted(
                        row.uuidOrNull("theme_id"),
                        row.textOrNull("title"),
                        row.constant("state", EntryState.class),
                        row.integer("many")));
        return counted.stream()
                .map(Counted::theme)
                .distinct()
                .map(theme -> themeCount(counted, theme))
                .toList();
    }

    private static ThemeCount themeCount(List<Counted> counted, @Nullable UUID theme) {
        var counts = new EnumMap<EntryState, Integer>(EntryState.class);
        Text title = null;
        for (var one : counted) {
            if (Objects.equals(one.theme(), theme)) {
                counts.put(one.state(), one.many());
                title = one.title();
            }
        }
        return new ThemeCount(theme, title, counts);
    }
}
