package sk.jadro.base.open;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;

/** The kinds of public things of all rooms, and the things. */
@Component
public class PublicKinds {
    private final SingletonSupplier<List<PublicKind<?>>> kinds;
    private final SingletonSupplier<List<PublicPart>> parts;
    private final SingletonSupplier<String> having;
    private final Db db;

    /** The rooms' kinds are asked for when they are needed first: what changes public things needs this to say so. */
    PublicKinds(Db db, ObjectProvider<PublicKind<?>> kinds, ObjectProvider<PublicPart> parts) {
        this.db = db;
        this.kinds = SingletonSupplier.of(() -> sorted(kinds, PublicKind::plural));
        this.parts = SingletonSupplier.of(() -> sorted(parts, PublicPart::name));
        this.having = SingletonSupplier.of(() -> having(all()));
    }

    private static <B> List<B> sorted(ObjectProvider<B> beans, Function<B, String> name) {
        return beans.stream().sorted(Comparator.comparing(name)).toList();
    }

    List<PublicKind<?>> all() {
        return kinds.obtain();
    }

    /** The kind whose things are called so together. */
    public Optional<PublicKind<?>> byPlural(String plural) {
        return all().stream().filter(kind -> kind.plural().equals(plural)).findFirst();
    }

    /** The kind of which one is called so. */
    public Optional<PublicKind<?>> byName(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * What the parameter of an address or a form names: {@code activities/ID} or {@code activity/ID}. Called inside the partnership.
     *
     * @return empty of what nobody can read
     */
    public Optional<PublicThing> named(String typed) {
        var slash = typed.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var called = typed.substring(0, slash);
        try {
            var id = Typed.id(typed.substring(slash + 1));
            return byPlural(called).or(() -> byName(called)).stream()
                    .flatMap(kind -> these(kind, List.of(id)).stream())
                    .findFirst();
        } catch (Invalid e) {
            return Optional.empty();
        }
    }

    /** Those whose things hang on the red thread. */
    public Stream<PublicKind<?>> hanging() {
        return all().stream().filter(PublicKind::hangs);
    }

    /** What higher rooms tell of things of this kind. */
    List<PublicPart> parts(PublicKind<?> kind) {
        return parts.obtain().stream()
                .filter(part -> part.kind().equals(kind.name()))
                .toList();
    }

    /** What the kinds are called, by their {@linkplain PublicKind#plural plurals}. */
    public List<String> plurals() {
        return all().stream().map(PublicKind::plural).toList();
    }

    /** Those of these that are public now; none of a kind that is no more. Called inside the partnership. */
    public List<PublicThing> these(String plural, Collection<UUID> ids) {
        return byPlural(plural).map(kind -> these(kind, ids)).orElse(List.of());
    }

    /** Those of these that everybody may read now; one query a kind at most. Called inside the partnership. */
    public Map<Reference, PublicThing> these(Collection<Reference> references) {
        var ids = references.stream()
                .collect(Collectors.groupingBy(Reference::kind, Collectors.mapping(Reference::id, Collectors.toSet())));
        var found = new HashMap<Reference, PublicThing>();
        ids.forEach((kind, some) ->
                these(kind, some).forEach(thing -> found.put(new Reference(kind, thing.id()), thing)));
        return found;
    }

    /** The first of those that are public now whose ids come after this one. Called inside the partnership. */
    public List<PublicThing> after(String plural, UUID id, int limit) {
        return after(byPlural(plural).orElseThrow(), id, limit);
    }

    /** The plurals of the kinds that have something of these ids, public or not; most things are of one. Called inside the partnership. */
    List<String> having(Collection<UUID> ids) {
        return db.sql(having.obtain()).set("ids", ids).list(row -> row.string("plural"));
    }

    private static String having(List<PublicKind<?>> kinds) {
        return kinds.stream()
                .map(kind ->
                        "select '%s' as plural where exists (select from (%s) t where t.id = any (cast(:ids as uuid[])))"
                                .formatted(kind.plural(), kind.reading().ids()))
                .collect(Collectors.joining("\nunion all\n"));
    }

    private static <T> List<PublicThing> these(PublicKind<T> kind, Collection<UUID> ids) {
        return kind.reading().these(ids).stream().map(kind::thing).toList();
    }

    private static <T> List<PublicThing> after(PublicKind<T> kind, UUID id, int limit) {
        return kind.reading().after(id, limit).stream().map(kind::thing).toList();
    }
}
