package sk.jadro.events;

import java.util.LinkedHashMap;
import java.util.Map;
import sk.jadro.base.web.Site;
import sk.jadro.support.Seen;
import sk.jadro.support.Visitor;

/** What a coordinator types about an event; a whole, published one unless said otherwise. */
public record TypedEvent(Map<String, String> fields) {
    public static TypedEvent anEvent() {
        return new TypedEvent(Map.of())
                .with("title_sk", "Stretnutie pri stole")
                .with("summary_sk", "O tom, čo ďalej.")
                .with("day", "14. 5. 2030")
                .with("starts", "17:00")
                .with("ends", "19:00")
                .with("place_sk", "Cikkerova sieň")
                .with("publication", "published");
    }

    /** One that was over long ago. */
    public static TypedEvent aPastEvent() {
        return anEvent().with("day", "14. 5. 2020");
    }

    public TypedEvent with(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new TypedEvent(more);
    }

    public TypedEvent draft() {
        return with("publication", "draft");
    }

    /** Types it in; the page that comes of it. */
    public Seen saveAs(Visitor coordinator, Site site) {
        var form = coordinator.open(path(site, "/desk/events/new"));
        return coordinator.submit(form, "/desk/events", fields);
    }

    public static String path(Site site, String path) {
        return "/" + site.slug() + path;
    }

    /** The address that an event's form on this page is sent to. */
    public static String idPath(Seen form) {
        return form.address().getPath().replaceFirst("^.*(?=/desk/)", "");
    }
}
