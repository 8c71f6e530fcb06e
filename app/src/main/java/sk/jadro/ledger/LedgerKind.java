package sk.jadro.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;

/** The ledger's entries for programs, the search and the red thread; what has a page of its own is there by that. */
@Component
class LedgerKind implements PublicKind.Reading<Entry> {
    static final String PLURAL = "ledger";

    private final LedgerStore store;

    LedgerKind(LedgerStore store) {
        this.store = store;
    }

    @Bean
    static PublicKind<Entry> publicEntries(LedgerKind reading, LedgerStore store) {
        return PublicKind.of("ledger-entry", PLURAL, "ledger.entry", Entry::id, Entry::ledgerPath, reading)
                .title("ledger.words", Entry::title)
                .number("number", "ledger.number", Entry::number)
                .code("kind", "answers.kind", Entry::what)
                .code("channel", "answers.channel", Entry::channel)
                .text(
                        "theme",
                        "answers.theme",
                        entry -> entry.theme() == null
                                ? Text.sk("")
                                : entry.theme().title())
                .code("state", "ledger.state", entry -> entry.state(store.today()))
                .time("said", "ledger.said", entry -> entry.owed().askedAt())
                .text(
                        "law",
                        "answers.legal",
                        entry -> entry.owed().legal() == null
                                ? Text.sk("")
                                : entry.owed().legal().called())
                .day("due", "answers.due", entry -> entry.owed().due())
                .time("answered", "ledger.answered", entry -> entry.owed().saidAt())
                .text("text", "ledger.text", entry -> reading.own(entry, entry.words()))
                .text("answer", "answers.answer", entry -> reading.own(entry, entry.answer()))
                .reference(
                        "about",
                        "ledger.about",
                        entry -> entry.about() == null ? null : entry.about().id())
                .onTheThread(LedgerKind::strand)
                .told(LedgerKind::news);
    }

    /** What is not known from elsewhere already. */
    private Text own(Entry entry, @Nullable String words) {
        return Text.sk(words == null || store.isKnownElsewhere(entry) ? "" : words);
    }

    private static @Nullable Strand strand(Entry entry) {
        return entry.path() != null || entry.about() == null || entry.words() == null
                ? null
                : Strand.of(Stage.SAID).from(entry.about()).on(entry.owed().askedOn());
    }

    /** Whoever follows what it is about hears of a question and its answer. */
    private static @Nullable News news(Entry entry) {
        var words = entry.words();
        if (entry.path() != null || words == null || entry.about() == null) {
            return null;
        }
        var answer = entry.answer();
        return News.of(
                        answer == null ? "ledger.news" : "ledger.news.answered",
                        said -> Markdown.literals(answer == null ? words : answer))
                .about(entry.about())
                .again(answer == null ? null : entry.owed().outcome());
    }

    @Override
    public String ids() {
        return LedgerStore.ids();
    }

    @Override
    public List<Entry> after(UUID id, int limit) {
        return store.after(id, limit);
    }

    @Override
    public List<Entry> these(Collection<UUID> ids) {
        return store.these(ids);
    }
}
