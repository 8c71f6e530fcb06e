package sk.jadro.base.thread;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sk.jadro.base.edit.ChiefEditor;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.thread.RedThread.Knot;
import sk.jadro.base.thread.ThreadLine.Look;
import sk.jadro.base.thread.ThreadLine.Spot;
import sk.jadro.base.thread.ThreadStore.Step;
import sk.jadro.base.web.Page;

/** Follows the red thread from a thing back to the words that it came from, and forward to what became of it. */
@Component
public class RedThreads {
    /** Links of one thread that are followed. */
    private static final int MOST = 200;

    /** Things of a kind that stand one by one beside a page, not gathered in one knot. */
    private static final int ONE_BY_ONE = 6;

    private static final Comparator<Knot> ORDER = Comparator.comparing(Knot::stage)
            .thenComparing(Knot::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(knot -> knot.thing().kind())
            .thenComparing(knot -> knot.thing().id());

    private final ThreadStore store;
    private final PublicKinds kinds;
    private final List<Carried> carried;
    private final List<Offshoot> offshoots;
    private final ObjectProvider<Onward> onward;
    private final Clock clock;

    RedThreads(
            ThreadStore store,
            PublicKinds kinds,
            List<Carried> carried,
            List<Offshoot> offshoots,
            ObjectProvider<Onward> onward,
            Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.carried = carried;
        this.offshoots =
                offshoots.stream().sorted(Comparator.comparing(Offshoot::kind)).toList();
        this.onward = onward;
        this.clock = clock;
    }

    /**
     * All of it, by two queries. Called inside the partnership.
     *
     * @param here public or not; of a draft, all that it will grow from is shown already
     * @param strand its own
     */
    public RedThread of(PublicThing here, Strand strand) {
        var place = new Reference(here.kind(), here.id());
        var steps = store.steps(place, strand.from(), MOST + 1);
        var links = steps.stream().limit(MOST).map(Step::link).distinct().toList();
        var asked =
                Stream.concat(Stream.of(place), links.stream().flatMap(link -> Stream.of(link.thing(), link.from())));
        var knots = new HashMap<Reference, Knot>();
        store.knots(asked.distinct().toList()).forEach(knot -> knots.put(knot.thing(), knot));
        var kept = knots.get(place);
        var self = self(place, here, strand, kept);
        knots.put(place, self);
        return new RedThread(
                self,
                kept != null && kept.goneOn() == null,
                knots.values().stream().sorted(ORDER).toList(),
                links.stream()
                        .filter(link -> knots.containsKey(link.thing()) && knots.containsKey(link.from()))
                        .toList(),
                steps.size() > MOST);
    }

    /** As it is itself, even if what is kept of it lags, or there is nothing yet. */
    private Knot self(Reference place, PublicThing here, Strand strand, @Nullable Knot kept) {
        var isCarried = carried.stream().anyMatch(people -> people.kind().equals(here.kind()));
        var comes = strand.until();
        return new Knot(
                place,
                strand.stage(),
                here.path(),
                here.title(),
                strand.day(),
                strand.state(),
                strand.ahead() || comes != null && comes.isAfter(clock.instant()),
                null,
                kept != null ? kept.carriers() : isCarried ? Integer.valueOf(0) : null);
    }

    /**
     * Its place on the thread, as the page of a thing shows it: what it grew from, itself, what grew from it. Called inside the
     * partnership.
     */
    public <T> ThreadLine line(Page page, PublicKind<T> kind, T shown) {
        var thing = kind.thing(shown);
        var thread = of(thing, Objects.requireNonNull(thing.strand()));
        var spots = new ArrayList<Spot>();
        for (var stage : Stage.values()) {
            thread.knots().stream()
                    .filter(knot -> knot.stage() == stage)
                    .collect(
                            Collectors.groupingBy(knot -> knot.thing().kind(), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .flatMap(knots -> spots(page, thread.here(), knots))
                    .forEach(spots::add);
            if (stage == Stage.CARRIED) {
                carriers(page, thread.here()).ifPresent(spots::add);
            }
        }
        var here = thread.here();
        if (spots.getLast().look() == Look.HERE && here.stage() != Stage.DONE) {
            var nothing = page.say(here.ahead() ? "thread.not-yet" : "thread.nothing");
            spots.add(new Spot(page.say("thread.next"), null, null, nothing, Look.TODO));
        }
        var grows = page.may(ChiefEditor.class) ? offshoots : List.<Offshoot>of();
        return new ThreadLine(
                page,
                List.copyOf(spots),
                thread.links().isEmpty() ? null : path(here.thing()),
                grows.stream()
                        .filter(offshoot -> !offshoot.kind().equals(here.thing().kind()))
                        .toList(),
                thread.isPublic() ? onward.orderedStream().toList() : List.of(),
                name(here.thing()) + "/" + here.thing().id());
    }

    /** Whether something would grow from itself if it grew from this. Called inside the partnership. */
    public boolean wouldClose(@Nullable Reference from, UUID thing) {
        return from != null && store.growsFrom(from, thing);
    }

    /** Where all of a thing's thread is shown, below the partnership's home. */
    public String path(Reference thing) {
        return "/thread/" + name(thing) + "/" + thing.id();
    }

    /** What one of its kind is called in addresses: {@code activity}. */
    public String name(Reference thing) {
        return kind(thing).name();
    }

    private PublicKind<?> kind(Reference thing) {
        return kinds.byPlural(thing.kind()).orElseThrow();
    }

    private Stream<Spot> spots(Page page, Knot here, List<Knot> knots) {
        var gathered = knots.size() > ONE_BY_ONE || knots.getFirst().stage() == Stage.SAID;
        return gathered && knots.stream().noneMatch(knot -> knot.equals(here))
                ? Stream.of(gathered(page, here, knots))
                : knots.stream().map(knot -> spot(page, here, knot));
    }

    private Spot spot(Page page, Knot here, Knot knot) {
        var kind = page.say(kind(knot.thing()).says());
        if (knot.equals(here)) {
            return new Spot(page.say("thread.here", kind), null, null, about(page, null, knot), Look.HERE);
        }
        var title = knot.title();
        return title == null
                ? new Spot(kind, null, null, gone(page, knot.goneOn()), Look.TODO)
                : new Spot(
                        page.say(title),
                        page.langOf(title),
                        knot.path(),
                        about(page, kind, knot),
                        knot.isWhole() ? Look.WHOLE : Look.TODO);
    }

    private Spot gathered(Page page, Knot here, List<Knot> knots) {
        var gone = knots.stream().filter(knot -> knot.goneOn() != null).count();
        var day = knots.getFirst().day();
        var parts = new ArrayList<String>();
        if (day != null && knots.stream().allMatch(knot -> day.equals(knot.day()))) {
            parts.add(page.words().date(day));
        }
        if (gone > 0) {
            parts.add(page.say("thread.of-them-gone", gone));
        }
        var many = many(page, knots.getFirst().thing(), knots.size());
        return new Spot(many, null, path(here.thing()), String.join(", ", parts), Look.WHOLE);
    }

    /** In a few words when and how far it is. */
    private static String about(Page page, @Nullable String kind, Knot knot) {
        var parts = new ArrayList<String>();
        if (kind != null) {
            parts.add(kind);
        }
        if (knot.state() != null) {
            parts.add(page.say(knot.state()));
        }
        if (knot.day() != null) {
            parts.add(page.words().date(knot.day()));
        }
        return String.join(", ", parts);
    }

    private static String gone(Page page, @Nullable LocalDate on) {
        return on == null ? "" : page.say("thread.gone", page.words().date(on));
    }

    /** A knot of the thread in words, where the whole of it is shown. */
    public Spot spot(Page page, RedThread thread, Knot knot) {
        var title = knot.title();
        if (title == null) {
            return spot(page, thread.here(), knot);
        }
        var isHere = knot.equals(thread.here());
        return new Spot(
                page.say(title),
                page.langOf(title),
                isHere ? null : knot.path(),
                about(page, isHere ? page.say("thread.here.only") : null, knot),
                isHere ? Look.HERE : knot.isWhole() ? Look.WHOLE : Look.TODO);
    }

    /** Who carries a knot, in words; empty of what nobody is asked to carry, or was taken back. */
    public Optional<Spot> carriers(Page page, Knot knot) {
        var count = knot.carriers();
        return count == null || knot.goneOn() != null
                ? Optional.empty()
                : carried.stream()
                        .filter(people -> people.kind().equals(knot.thing().kind()))
                        .map(people -> people(page, people, count))
                        .findFirst();
    }

    /** Several knots of a kind in words, as one. */
    public String many(Page page, Reference one, int many) {
        return page.say(kind(one).says() + ".many", many);
    }

    private static Spot people(Page page, Carried people, int count) {
        return new Spot(
                page.say(people.says() + ".people", count),
                null,
                null,
                page.say(people.says() + (count == 0 ? ".nobody" : ".carry"), count),
                count == 0 ? Look.TODO : Look.WHOLE);
    }
}
