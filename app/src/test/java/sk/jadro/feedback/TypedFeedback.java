package sk.jadro.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What somebody types who writes to the partnership. */
final class TypedFeedback {
    private final Map<String, Object> fields =
            new LinkedHashMap<>(Map.of("kind", "question", "text", "Bude mať schodisko zábradlie?\n\nJe tam strmo."));

    static TypedFeedback aQuestion() {
        return new TypedFeedback();
    }

    /** A field otherwise; a list where it may repeat. */
    TypedFeedback with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Sent; what its writer sees then. */
    Seen send(House house, Site site) {
        return house.visitor().post("/" + site.slug() + "/feedback", fields);
    }

    /** Sent; where its writer sees it from now on. */
    String sent(House house, Site site) {
        return send(house, site).address().getPath();
    }

    /** Where the last one is answered. */
    static String desk(Site site, Visitor coordinator) {
        return coordinator
                .open("/" + site.slug() + "/desk/feedback")
                .html()
                .select("tbody th a")
                .getFirst()
                .attr("href");
    }
}
