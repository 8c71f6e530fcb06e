package sk.jadro.activities;

import java.util.LinkedHashMap;
import java.util.Map;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What a coordinator types about an activity; a whole, published one unless said otherwise. */
public record TypedActivity(Map<String, String> fields) {
    public static TypedActivity anActivity() {
        return new TypedActivity(Map.of())
                .with("title_sk", "Mapa zelene")
                .with("slug", "mapa-zelene")
                .with("summary_sk", "Spočítať stromy, kým stoja.")
                .with("publication", "published");
    }

    public TypedActivity with(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new TypedActivity(more);
    }

    public TypedActivity draft() {
        return with("publication", "draft");
    }

    /** Nothing was heard of the partnership's activities for two months. */
    public static void twoMonthsPass(House house, Site site) {
        var db = house.db();
        db.in(site.id(), () -> db.sql("""
                update activity set changed_at = changed_at - interval '61 days' where partnership_id = :partnership
                """).run());
    }

    /** Types it in; the page that comes of it. */
    public Seen saveAs(Visitor coordinator, Site site) {
        var form = coordinator.open("/" + site.slug() + "/desk/activities/new");
        return coordinator.submit(form, "/desk/activities", fields);
    }
}
