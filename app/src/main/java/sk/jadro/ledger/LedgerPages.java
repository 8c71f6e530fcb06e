package sk.jadro.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.answers.AnswerView;
import sk.jadro.answers.Answers;
import sk.jadro.answers.Theme;
import sk.jadro.answers.Themes;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.search.Search;
import sk.jadro.base.sheets.SheetFormat;
import sk.jadro.base.sheets.SheetRows;
import sk.jadro.base.sheets.Sheets;
import sk.jadro.base.text.Lang;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.thread.ThreadLine;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.ledger.LedgerStore.Filter;
import sk.jadro.ledger.LedgerStore.ThemeCount;

/** What people said and what became of it: by theme as a picture, as a table, and each by its number. */
@Controller
class LedgerPages {
    static final String PATH = "/ledger";

    private static final int ON_A_PAGE = 20;
    private static final int MOST_SILENT = 5;
    private static final int MOST_SQUARES = 500;
    private static final int MOST_FOUND = 1_000;
    private static final int MOST_ROWS = 20_000;

    private final Db db;
    private final LedgerStore store;
    private final Themes themes;
    private final Answers answers;
    private final Search search;
    private final PublicKinds kinds;
    private final PublicKind<Entry> kind;
    private final RedThreads threads;

    LedgerPages(
            Db db,
            LedgerStore store,
            Themes themes,
            Answers answers,
            Search search,
            PublicKinds kinds,
            PublicKind<Entry> kind,
            RedThreads threads) {
        this.db = db;
        this.store = store;
        this.themes = themes;
        this.answers = answers;
        this.search = search;
        this.kinds = kinds;
        this.kind = kind;
        this.threads = threads;
    }

    @Bean
    static MenuEntry ledgerInTheMenu() {
        return new MenuEntry(RoomGroup.WORK, "ledger", PATH);
    }

    /** What readers ask for; each empty for all. */
    record Wanted(String query, Optional<UUID> theme, Optional<EntryState> state) {
        boolean isAll() {
            return query.isBlank() && theme.isEmpty() && state.isEmpty();
        }

        boolean has(Option chosen) {
            return state.map(Code::of).filter(chosen.value()::equals).isPresent();
        }

        /** As the address of its table says it. */
        String address() {
            var asked = "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                    + "&theme=" + theme.map(UUID::toString).orElse("") + "&state="
                    + state.map(Code::of).orElse("");
            return isAll() ? "" : asked;
        }
    }

    /**
     * @param all the partnership's themes
     * @param silent where nobody answers, for the longest first
     * @param days in how many an answer is promised
     */
    record LedgerView(
            Page page,
            Wanted wanted,
            List<Theme> all,
            List<ThemeCount> counts,
            List<Entry> silent,
            ListPage<Entry> entries,
            LocalDate today,
            int days) {
        int count(EntryState state) {
            return counts.stream().mapToInt(one -> one.count(state)).sum();
        }

        int count() {
            return counts.stream().mapToInt(ThemeCount::all).sum();
        }

        /** How many contributions a square stands for, so that the picture has some hundreds at most: 1, 10, 100 … */
        int perSquare() {
            var each = 1;
            while (count() / each > MOST_SQUARES) {
                each *= 10;
            }
            return each;
        }

        /** By how many squares they are drawn. */
        int squares(int contributions) {
            return Math.ceilDiv(contributions, perSquare());
        }

        /** To how many an answer was promised. */
        int owed() {
            return counts.stream().mapToInt(ThemeCount::owed).sum();
        }

        /** The language of what people write; null where it is the page's. */
        @Nullable
        String theirs() {
            return page.lang() == Lang.SK ? null : Lang.SK.code();
        }

        List<Option> themes() {
            return all.stream()
                    .map(one -> Option.of(page, one.id().toString(), one.title()))
                    .toList();
        }

        List<Option> states() {
            return Option.all(page, "ledger.state", EntryState.values());
        }
    }

    /**
     * @param answer null where its words are not public, and where none was promised
     * @param about what it is about and readers see; null for nothing
     * @param thread null where it hangs on none
     */
    record EntryView(
            Page page,
            Entry entry,
            @Nullable AnswerView answer,
            @Nullable PublicThing about,
            @Nullable ThreadLine thread,
            LocalDate today) {
        /** The language of what people write; null where it is the page's. */
        @Nullable
        String theirs() {
            return page.lang() == Lang.SK ? null : Lang.SK.code();
        }
    }

    @GetMapping("/{partnership}" + PATH)
    Html list(
            Page page,
            @Asked("q") String query,
            @Asked("theme") String theme,
            @Asked("state") Optional<EntryState> state,
            @Asked("page") PageNumber number) {
        return db.in(page.here().id(), () -> {
            var all = themes.all();
            var wanted = new Wanted(query.strip(), chosen(all, theme), state);
            var filter = filter(wanted);
            return Html.of(
                    "ledger/ledger",
                    new LedgerView(
                            page,
                            wanted,
                            all,
                            store.byTheme(),
                            store.silent(MOST_SILENT),
                            ListPage.of(number, ON_A_PAGE, (limit, skipped) -> store.all(filter, limit, skipped)),
                            store.today(),
                            answers.days()));
        });
    }

    /** The same as a table to take along. */
    @GetMapping("/{partnership}" + PATH + ".{format}")
    View table(
            Page page,
            @PathVariable String format,
            @Asked("q") String query,
            @Asked("theme") String theme,
            @Asked("state") Optional<EntryState> state) {
        var chosen = SheetFormat.of(format);
        return db.in(page.here().id(), () -> {
            var wanted = new Wanted(query.strip(), chosen(themes.all(), theme), state);
            var entries = store.all(filter(wanted), MOST_ROWS, 0);
            var today = store.today();
            return Sheets.download(
                    chosen,
                    page.here().slug() + "-" + page.say("ledger.file"),
                    List.of(
                            page.say("ledger.number"),
                            page.say("answers.kind"),
                            page.say("answers.channel"),
                            page.say("answers.theme"),
                            page.say("ledger.said"),
                            page.say("answers.due"),
                            page.say("answers.legal"),
                            page.say("ledger.state"),
                            page.say("ledger.text"),
                            page.say("answers.answer")),
                    rows -> entries.forEach(entry -> write(page, rows, entry, today)));
        });
    }

    private static void write(Page page, SheetRows rows, Entry entry, LocalDate today) {
        rows.row(
                entry.number(),
                page.say("answers.kind", entry.what()),
                page.say("answers.channel", entry.channel()),
                entry.theme() == null ? "" : page.say(entry.theme().title()),
                entry.owed().askedOn(),
                entry.owed().due(),
                entry.owed().legal() == null
                        ? ""
                        : page.say(entry.owed().legal().called()),
                page.say("ledger.state", entry.state(today)),
                entry.words() == null ? "" : entry.words(),
                entry.answer() == null ? "" : entry.answer());
    }

    @GetMapping("/{partnership}" + PATH + "/{number}")
    Html one(Page page, @PathVariable String number) {
        return db.in(page.here().id(), () -> {
            var entry = store.byNumber(Numbers.of(number)).orElseThrow(NotFound::new);
            var about = entry.about();
            return Html.of(
                    "ledger/entry",
                    new EntryView(
                            page,
                            entry,
                            entry.words() == null || entry.owed().isNoted() ? null : answer(page, entry),
                            about == null ? null : kinds.these(List.of(about)).get(about),
                            kind.thing(entry).strand() == null ? null : threads.line(page, kind, entry),
                            store.today()));
        });
    }

    private AnswerView answer(Page page, Entry entry) {
        return new AnswerView(page, entry.owed(), answers.steps(entry.id()), store.today(), store.said(entry));
    }

    private static Optional<UUID> chosen(List<Theme> all, String typed) {
        return all.stream()
                .map(Theme::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst();
    }

    private Filter filter(Wanted wanted) {
        return new Filter(
                wanted.theme().orElse(null),
                wanted.state().orElse(null),
                wanted.query().isEmpty() ? null : found(wanted.query()));
    }

    /** By the words of entries, and of what has a page of its own. */
    private List<UUID> found(String query) {
        var sought = Stream.concat(store.plurals().stream(), Stream.of(LedgerKind.PLURAL))
                .toList();
        return search.find(sought, query, MOST_FOUND);
    }
}
