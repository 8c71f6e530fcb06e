package sk.jadro.base.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;

/**
 * A kind of thing that everybody may read. Each room declares its own as beans: how those that are public now are read, and
 * which properties each has. No property is a person's name, nor what only a few were told.
 *
 * @param <T> such a thing
 */
public final class PublicKind<T> {
    /** The id that none comes before. */
    public static final UUID FIRST = new UUID(0, 0);

    private static final String TITLE = "title";

    private final String name;
    private final String plural;
    private final String says;
    private final Function<T, UUID> id;
    private final Function<T, String> path;
    private final Reading<T> reading;
    private final List<Property<T>> properties;
    private final @Nullable Function<T, @Nullable Strand> strand;
    private final @Nullable Function<T, @Nullable News> news;

    private PublicKind(
            String name,
            String plural,
            String says,
            Function<T, UUID> id,
            Function<T, String> path,
            Reading<T> reading,
            List<Property<T>> properties,
            @Nullable Function<T, @Nullable Strand> strand,
            @Nullable Function<T, @Nullable News> news) {
        this.name = name;
        this.plural = plural;
        this.says = says;
        this.id = id;
        this.path = path;
        this.reading = reading;
        this.properties = properties;
        this.strand = strand;
        this.news = news;
    }

    /** How a room reads those that are public now. Called inside the partnership. */
    public interface Reading<T> {
        /** The first of those whose ids come after this one, in the order of their ids. */
        List<T> after(UUID id, int limit);

        /** Those of these that are public. */
        List<T> these(Collection<UUID> ids);

        /** SQL for the ids of all that are public or may become so, in a column {@code id}. */
        String ids();
    }

    /**
     * One without properties yet.
     *
     * @param name of one: {@code graphic-record}
     * @param plural of many, the last segment of its address in the API: {@code graphic-records}
     * @param says the key of what one is called for people
     * @param path of one's page, below the partnership's home
     */
    public static <T> PublicKind<T> of(
            String name,
            String plural,
            String says,
            Function<T, UUID> id,
            Function<T, String> path,
            Reading<T> reading) {
        return new PublicKind<>(name, plural, says, id, path, reading, List.of(), null, null);
    }

    /** What it is called. {@code says} is the key of the property's name for people, here and below. */
    public PublicKind<T> title(String says, Function<T, Text> value) {
        return with(new Property<>(TITLE, says, Shape.TEXT, value));
    }

    /** A text of a line or a few; null where it is blank. */
    public PublicKind<T> text(String name, String says, Function<T, Text> value) {
        return with(new Property<>(name, says, Shape.TEXT, thing -> unlessBlank(value.apply(thing))));
    }

    /** A text in CommonMark; null where it is blank. */
    public PublicKind<T> markdown(String name, String says, Function<T, Text> value) {
        return with(new Property<>(name, says, Shape.MARKDOWN, thing -> unlessBlank(value.apply(thing))));
    }

    public PublicKind<T> time(String name, String says, Function<T, @Nullable Instant> value) {
        return with(new Property<>(name, says, Shape.TIME, value));
    }

    public PublicKind<T> day(String name, String says, Function<T, @Nullable LocalDate> value) {
        return with(new Property<>(name, says, Shape.DAY, value));
    }

    public PublicKind<T> number(String name, String says, Function<T, @Nullable Integer> value) {
        return with(new Property<>(name, says, Shape.NUMBER, value));
    }

    /** One of a few, as addresses and rows call it: {@code in-hand}. */
    public PublicKind<T> code(String name, String says, Function<T, ? extends @Nullable Enum<?>> value) {
        return with(new Property<>(name, says, Shape.CODE, value));
    }

    /** The id of another thing, which need not be public. */
    public PublicKind<T> reference(String name, String says, Function<T, @Nullable UUID> value) {
        return with(new Property<>(name, says, Shape.ID, value));
    }

    /** Puts them on the red thread, but for those without a strand; what several of them are called there, {@code says + ".many"} says by their number. */
    public PublicKind<T> onTheThread(Function<T, @Nullable Strand> strand) {
        return new PublicKind<>(name, plural, says, id, path, reading, properties, strand, news);
    }

    /** Lets those who follow hear of them; null of one of which nobody is told. */
    public PublicKind<T> told(Function<T, @Nullable News> news) {
        return new PublicKind<>(name, plural, says, id, path, reading, properties, strand, news);
    }

    private static @Nullable Text unlessBlank(Text text) {
        return text.isBlank() ? null : text;
    }

    private PublicKind<T> with(Property<T> property) {
        var more = new ArrayList<>(properties);
        more.add(property);
        return new PublicKind<>(name, plural, says, id, path, reading, List.copyOf(more), strand, news);
    }

    public String name() {
        return name;
    }

    public String plural() {
        return plural;
    }

    /** The key of what one is called for people. */
    public String says() {
        return says;
    }

    boolean hangs() {
        return strand != null;
    }

    /** What is known of one of them, whether it is public or not. */
    public PublicThing thing(T thing) {
        return new PublicThing(
                plural,
                says,
                id(thing),
                path(thing),
                texts(thing, property -> property.name().equals(TITLE)).getFirst(),
                texts(
                        thing,
                        property -> property.shape() == Shape.TEXT
                                && !property.name().equals(TITLE)),
                texts(thing, property -> property.shape() == Shape.MARKDOWN),
                strand == null ? null : strand.apply(thing),
                news == null ? null : news.apply(thing));
    }

    private List<Text> texts(T thing, Predicate<Property<T>> which) {
        return properties.stream()
                .filter(which)
                .map(property -> property.value().apply(thing))
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    UUID id(T thing) {
        return id.apply(thing);
    }

    String path(T thing) {
        return path.apply(thing);
    }

    Reading<T> reading() {
        return reading;
    }

    List<Property<T>> properties() {
        return properties;
    }
}
