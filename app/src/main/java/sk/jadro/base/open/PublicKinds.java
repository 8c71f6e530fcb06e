package sk.jadro.base.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;

/** The kinds of public things of all rooms, the things, and the things as JSON. */
@Component
public class PublicKinds {
    /** The id that none comes before. */
    public static final UUID FIRST = PublicKind.FIRST;

    private final Db db;
    private final SingletonSupplier<List<PublicKind<?>>> kinds;
    private final SingletonSupplier<List<PublicPart>> parts;
    private final Addresses addresses;

    /** The rooms' kinds are asked for when they are needed first: what changes public things needs this to say so. */
    PublicKinds(Db db, ObjectProvider<PublicKind<?>> kinds, ObjectProvider<PublicPart> parts, Addresses addresses) {
        this.db = db;
        this.kinds = SingletonSupplier.of(() -> sorted(kinds, PublicKind::plural));
        this.parts = SingletonSupplier.of(() -> sorted(parts, PublicPart::name));
        this.addresses = addresses;
    }

    private static <B> List<B> sorted(ObjectProvider<B> beans, Function<B, String> name) {
        return beans.stream().sorted(Comparator.comparing(name)).toList();
    }

    List<PublicKind<?>> all() {
        return kinds.obtain();
    }

    Optional<PublicKind<?>> byPlural(String plural) {
        return all().stream().filter(kind -> kind.plural().equals(plural)).findFirst();
    }

    /** What higher rooms tell of things of this kind. */
    List<PublicPart> parts(PublicKind<?> kind) {
        return parts.obtain().stream()
                .filter(part -> part.kind().equals(kind.name()))
                .toList();
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
            for (var part : parts(kind)) {
                var counts = part.counts().of(ids);
                for (int i = 0; i < items.size(); i++) {
                    var count = counts.get(ids.get(i));
                    items.get(i).put(part.name(), Shape.json(count == null ? Map.of() : count));
                }
            }
        }
        return items;
    }

    /** What the kinds are called, by their {@linkplain PublicKind#plural plurals}. */
    public List<String> plurals() {
        return all().stream().map(PublicKind::plural).toList();
    }

    /** Those of these that are public now. Called inside the partnership. */
    public List<PublicThing> these(String plural, Collection<UUID> ids) {
        return these(byPlural(plural).orElseThrow(), ids);
    }

    /** The first of those that are public now whose ids come after this one. Called inside the partnership. */
    public List<PublicThing> after(String plural, UUID id, int limit) {
        return after(byPlural(plural).orElseThrow(), id, limit);
    }

    private static <T> List<PublicThing> these(PublicKind<T> kind, Collection<UUID> ids) {
        return kind.reading().these(ids).stream().map(kind::thing).toList();
    }

    private static <T> List<PublicThing> after(PublicKind<T> kind, UUID id, int limit) {
        return kind.reading().after(id, limit).stream().map(kind::thing).toList();
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
