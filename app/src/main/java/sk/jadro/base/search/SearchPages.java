package sk.jadro.base.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.MenuEntry;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.base.web.Unlisted;

/** Where readers look for what everybody may read. */
@Controller
class SearchPages {
    /** More than anybody looks for. */
    private static final int MOST_CHARACTERS = 200;

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @Bean
    static MenuEntry searchInTheMenu() {
        return new MenuEntry(RoomGroup.HOUSE, "search", "/search");
    }

    /** What was found is there under addresses of its own. */
    @Bean
    static Unlisted searchIsUnlisted() {
        return Unlisted.of("/search");
    }

    record SearchView(Page page, String query, Search.Found found) {
        /** What those hear who don't see what was found. */
        String status() {
            var hits = found.hits();
            return query.isEmpty()
                    ? ""
                    : page.say(
                            hits.hasMore() ? "search.count.more" : "search.count",
                            hits.items().size());
        }

        /** Where the first page of what was found is, below the partnership's home. */
        String path() {
            return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        }
    }

    @GetMapping("/{partnership}/search")
    Html search(Page page, @Asked("q") String query, @Asked("page") PageNumber number) {
        var length = Math.min(MOST_CHARACTERS, query.codePointCount(0, query.length()));
        var wanted = query.substring(0, query.offsetByCodePoints(0, length));
        var found = wanted.isEmpty() ? Search.Found.NOTHING : search.find(page.here(), wanted, page.lang(), number);
        return Html.of("base/search/search", new SearchView(page, wanted, found));
    }
}
