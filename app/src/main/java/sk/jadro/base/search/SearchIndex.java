package sk.jadro.base.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicIndex;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;

/** The words of all public things, each with how much the thing is about it. */
@Component
class SearchIndex implements PublicIndex {
    private static final int IN_TITLE = 8;
    private static final int IN_LINE = 3;
    private static final int IN_PROSE = 1;

    /** However often it says so, no thing is about one word more than this. */
    private static final int MOST = 20;

    private final SearchStore store;
    private final Terms terms;

    SearchIndex(SearchStore store, @Lazy Terms terms) {
        this.store = store;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "search";
    }

    /** Changes when a word would be found by another one. */
    @Override
    public String version() {
        return terms.version();
    }

    @Override
    public void replace(UUID id, List<PublicThing> now) {
        store.forget(id);
        add(now);
    }

    @Override
    public void clear() {
        store.forgetAll();
    }

    @Override
    public void add(List<PublicThing> things) {
        var said = new ArrayList<SearchStore.Said>();
        for (var thing : things) {
            weights(thing)
                    .forEach((word, weight) -> said.add(new SearchStore.Said(word, thing.kind(), thing.id(), weight)));
        }
        store.add(said);
    }

    private Map<String, Integer> weights(PublicThing thing) {
        var weights = new HashMap<String, Integer>();
        weigh(thing.title(), IN_TITLE, weights);
        thing.lines().forEach(line -> weigh(line, IN_LINE, weights));
        thing.prose().forEach(prose -> weigh(plain(prose), IN_PROSE, weights));
        return weights;
    }

    private void weigh(Text text, int weight, Map<String, Integer> weights) {
        for (var words : text.en() == null ? List.of(text.sk()) : List.of(text.sk(), text.en())) {
            for (var term : terms.of(words)) {
                term.same().forEach(word -> weights.merge(word, weight, SearchIndex::sum));
                term.related().forEach(word -> weights.merge(word, 1, SearchIndex::sum));
            }
        }
    }

    private static int sum(int weight, int more) {
        return Math.min(MOST, weight + more);
    }

    static Text plain(Text commonMark) {
        return new Text(
                Markdown.toPlain(commonMark.sk()), commonMark.en() == null ? null : Markdown.toPlain(commonMark.en()));
    }
}
