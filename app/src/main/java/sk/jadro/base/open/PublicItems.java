package sk.jadro.base.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;

/** Public things as programs read them. */
@Component
class PublicItems {
    private final Db db;
    private final PublicKinds kinds;
    private final Addresses addresses;

    PublicItems(Db db, PublicKinds kinds, Addresses addresses) {
        this.db = db;
        this.kinds = kinds;
        this.addresses = addresses;
    }

    /**
     * Some things, one a map from property to value.
     *
     * @param next the id after which the rest comes; null if there is no more
     */
    record Slice(
            List<Map<String, @Nullable Object>> items,
            @Nullable UUID next) {}

    /** Those whose ids come after this one. */
    <T> Slice after(Site site, PublicKind<T> kind, UUID after, int limit) {
        return db.in(site.id(), () -> {
            var found = kind.reading().after(after, limit + 1);
            var here = found.size() > limit ? found.subList(0, limit) : found;
            return new Slice(items(site, kind, here), found.size() > limit ? kind.id(here.getLast()) : null);
        });
    }

    /** The one of this id; empty if there is none, or none that is public. */
    <T> Optional<Map<String, @Nullable Object>> one(Site site, PublicKind<T> kind, UUID id) {
        return db.in(
                site.id(),
                () -> items(site, kind, kind.reading().these(List.of(id))).stream()
                        .findFirst());
    }

    private <T> List<Map<String, @Nullable Object>> items(Site site, PublicKind<T> kind, List<T> things) {
        var ids = things.stream().map(kind::id).toList();
        var items = new ArrayList<Map<String, @Nullable Object>>();
        for (var thing : things) {
            var item = new LinkedHashMap<String, @Nullable Object>();
            item.put("id", kind.id(thing).toString());
            item.put("url", urls(site, kind.path(thing)));
            for (var property : kind.properties()) {
                var value = property.value().apply(thing);
                item.put(property.name(), value == null ? null : Shape.json(value));
            }
            items.add(item);
        }
        if (!items.isEmpty()) {
            for (var part : kinds.parts(kind)) {
                var counts = part.counts().of(ids);
                for (int i = 0; i < items.size(); i++) {
                    var count = counts.get(ids.get(i));
                    items.get(i).put(part.name(), Shape.json(count == null ? Map.of() : count));
                }
            }
        }
        return items;
    }

    /** Where people read of it, in each language. */
    Map<String, String> urls(Site site, String path) {
        var urls = new LinkedHashMap<String, String>();
        for (var lang : Lang.values()) {
            urls.put(lang.code(), addresses.absolute(lang, site, path));
        }
        return urls;
    }
}
