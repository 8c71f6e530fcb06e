package sk.jadro.base.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

/**
 * What something may have grown from, as forms ask for it: a public thing of any room, known by its kind and id alone. Their
 * field is called {@link #FIELD} and holds {@code event/ID}; a new form's address may say it: {@code ?from=output/ID}.
 */
@Component
public class Origins {
    /** The field, and the address's parameter. */
    public static final String FIELD = "from";

    /** Of one kind, so that the form stays a form. */
    private static final int OFFERED = 200;

    private final PublicKinds kinds;

    Origins(PublicKinds kinds) {
        this.kinds = kinds;
    }

    /** What the form holds; empty of nothing. */
    public String typed(@Nullable Reference reference) {
        return reference == null
                ? ""
                : kinds.byPlural(reference.kind()).map(PublicKind::name).orElse(reference.kind()) + "/"
                        + reference.id();
    }

    /** What was typed; null for nothing, or for what can't be accepted, which the form then says. */
    public @Nullable Reference read(Form form) {
        return form.readOptional(FIELD, this::reference).orElse(null);
    }

    private Reference reference(String typed) {
        var slash = typed.indexOf('/');
        var kind = kinds.hanging()
                .filter(one -> slash > 0 && one.name().equals(typed.substring(0, slash)))
                .findFirst()
                .orElseThrow(() -> new Invalid("form.choose"));
        return new Reference(kind.plural(), Typed.id(typed.substring(slash + 1)));
    }

    /** What things with these ids are called, of whatever kind. Called inside the partnership. */
    public Map<UUID, String> titles(Page page, Set<UUID> ids) {
        var titles = new HashMap<UUID, String>();
        kinds.hanging()
                .flatMap(kind -> kinds.these(kind.plural(), ids).stream())
                .forEach(thing -> titles.put(thing.id(), page.say(thing.title())));
        return titles;
    }

    /**
     * What is offered to things of a kind, that nearest to the first words first, and of each kind the latest first; what was
     * said is too much to choose from. Called inside the partnership.
     *
     * @param plural the kind of what grows
     */
    public List<PublicThing> offered(String plural) {
        return kinds.hanging()
                .filter(kind -> !kind.plural().equals(plural))
                .flatMap(kind -> kinds.after(kind.plural(), PublicKind.FIRST, OFFERED).reversed().stream())
                .filter(thing -> thing.strand() != null && thing.strand().stage() != Stage.SAID)
                .sorted(Comparator.comparing(thing -> strand(thing).stage()))
                .toList();
    }

    /** The one of these whose page is at this path; null if there is none. */
    public static @Nullable Reference at(List<PublicThing> offered, String path) {
        return offered.stream()
                .filter(thing -> thing.path().equals(path))
                .map(thing -> new Reference(thing.kind(), thing.id()))
                .findFirst()
                .orElse(null);
    }

    /**
     * What a form offers.
     *
     * @param titles of all that is offered, by their ids
     */
    public record Offer(List<Option> options, Map<UUID, String> titles) {}

    /**
     * What a form of things of a kind offers. What it holds stays among it even if nobody can read that now: saving mustn't lose
     * it. Called inside the partnership.
     */
    public Offer offer(Page page, Form form, String plural) {
        var options = new ArrayList<Option>();
        var titles = new HashMap<UUID, String>();
        for (var thing : offered(plural)) {
            var title = page.say(thing.title());
            var value = typed(new Reference(thing.kind(), thing.id()));
            options.add(new Option(value, page.say(thing.says()) + ": " + title, null, page.langOf(thing.title())));
            titles.put(thing.id(), title);
        }
        var held = form.typed(FIELD);
        if (!held.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(held))) {
            options.add(Option.of(held, page.say("thread.from.hidden")));
        }
        return new Offer(options, titles);
    }

    private static Strand strand(PublicThing thing) {
        return Objects.requireNonNull(thing.strand());
    }
}
