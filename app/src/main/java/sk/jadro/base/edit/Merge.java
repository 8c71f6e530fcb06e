package sk.jadro.base.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Paragraphs;
import sk.jadro.base.text.Text;

/**
 * Two people's changes of one thing put together, component by component of the draft, so that none can be forgotten: what
 * only one of them changed is as they want it; where both wrote something different, mine stands and the clash is told. Long texts
 * are put together paragraph by paragraph.
 * (A three-way merge: Mens, "A State-of-the-Art Survey on Software Merging", 2002.)
 *
 * @param merged what is to be saved if I keep mine
 */
public record Merge<D extends Record>(D merged, List<Clash> clashes) {
    /**
     * A component that both changed.
     *
     * @param name the key of its name
     * @param lang of a text in two languages, which of them; null for what is no text
     * @param read what both began from; null if it was nothing, or nobody knows it
     * @param theirs of a long text the paragraphs alone that both changed, as {@code mine}
     */
    public record Clash(
            String name,
            @Nullable String lang,
            @Nullable Object read,
            @Nullable Object theirs,
            @Nullable Object mine) {}

    /**
     * @param read what both began from; null if nobody knows any more, so that each difference is a clash
     * @param theirs what stands
     * @param mine what I would save
     */
    public static <D extends Record> Merge<D> of(@Nullable D read, D theirs, D mine) {
        var clashes = new ArrayList<Clash>();
        var merged = components(mine, component -> {
            var named = component.getAnnotation(Named.class);
            if (named == null) {
                throw new IllegalStateException(component + " of a draft has no name");
            }
            return merge(
                    new Place(named.value(), null),
                    read == null ? null : new Known(value(component, read)),
                    value(component, theirs),
                    value(component, mine),
                    clashes);
        });
        return new Merge<>(merged, List.copyOf(clashes));
    }

    /** The ids of other things among what clashes. */
    public Set<UUID> references() {
        return clashes.stream()
                .flatMap(clash -> Stream.of(Optional.ofNullable(clash.theirs()), Optional.ofNullable(clash.mine())))
                .flatMap(Optional::stream)
                .flatMap(value -> value instanceof Set<?> many ? many.stream() : Stream.of(value))
                .map(value -> value instanceof Reference reference ? reference.id() : value)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }

    private record Place(String name, @Nullable String lang) {
        /** Of a record within a draft: a component that is named stands for itself, any other is a text's language. */
        Place in(RecordComponent component) {
            var named = component.getAnnotation(Named.class);
            return named == null ? new Place(name, component.getName()) : new Place(named.value(), null);
        }
    }

    /** What both began from; it may be nothing. */
    private record Known(@Nullable Object value) {}

    private static @Nullable Object merge(
            Place place, @Nullable Known read, @Nullable Object theirs, @Nullable Object mine, List<Clash> clashes) {
        if (isSame(theirs, mine) || read != null && isSame(read.value(), mine)) {
            return theirs;
        }
        if (read != null && isSame(read.value(), theirs)) {
            return mine;
        }
        if (theirs instanceof Set<?> these
                && mine instanceof Set<?> those
                && read != null
                && read.value() instanceof Set<?> both) {
            return together(both, these, those);
        }
        if (theirs instanceof Record && mine instanceof Record text && isWritten(text)) {
            return components(
                    text,
                    component -> merge(
                            place.in(component),
                            read == null || read.value() == null ? null : new Known(value(component, read.value())),
                            value(component, theirs),
                            value(component, mine),
                            clashes));
        }
        if (read != null
                && read.value() instanceof String before
                && theirs instanceof String their
                && mine instanceof String my
                && Paragraphs.of(before).size() > 1) {
            var merged = ParagraphMerge.of(before, their, my);
            merged.clashes()
                    .forEach(clash -> clashes.add(
                            new Clash(place.name(), place.lang(), clash.read(), clash.theirs(), clash.mine())));
            return merged.text();
        }
        clashes.add(new Clash(place.name(), place.lang(), read == null ? null : read.value(), theirs, mine));
        return mine;
    }

    /** Of many that are chosen each stands for itself: what either took out is out, what either added is in. */
    private static Set<Object> together(Set<?> read, Set<?> theirs, Set<?> mine) {
        return Stream.concat(theirs.stream(), mine.stream())
                .filter(one -> !read.contains(one) || (theirs.contains(one) && mine.contains(one)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether people write its components by themselves: a text, or what names them; any other record is one value. */
    private static boolean isWritten(Record record) {
        return record instanceof Text
                || Arrays.stream(record.getClass().getRecordComponents())
                        .allMatch(component -> component.isAnnotationPresent(Named.class));
    }

    /** Blank lines around, and the browser's way of ending lines, are nobody's change; nor is leaving empty what was. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one instanceof String || other instanceof String
                ? lines(one).equals(lines(other))
                : Objects.equals(one, other);
    }

    private static List<String> lines(@Nullable Object text) {
        return text == null
                ? List.of()
                : text.toString().strip().lines().map(String::stripTrailing).toList();
    }

    /** What becomes of a component. */
    private interface Choice {
        @Nullable
        Object of(RecordComponent component);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R components(R like, Choice choice) {
        var components = like.getClass().getRecordComponents();
        try {
            var constructor = like.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            return (R) constructor.newInstance(
                    Arrays.stream(components).map(choice::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record without its constructor", e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record without its accessors", e);
        }
    }
}
