package sk.jadro.members;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Typed;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.members.CircleMembers.Holder;

/**
 * Circles and who is in them, to be chosen from in a form that has a field for either: a member is sent together with their
 * circle, so that both can be told to belong together.
 *
 * @param members by circle and name
 */
public record MemberChoices(List<Circle> circles, List<Holder> members) {
    /** Somebody who was chosen. */
    public record Chosen(UUID circle, UUID membership) {
        /** As a form sends it. */
        public String value() {
            return circle + "/" + membership;
        }
    }

    /**
     * Reads what a form sent for a circle.
     *
     * @throws Invalid if it is none of those that are offered
     */
    public static UUID circle(String typed, Predicate<UUID> offered) {
        var circle = Typed.id(typed);
        if (!offered.test(circle)) {
            throw new Invalid("form.choose");
        }
        return circle;
    }

    /**
     * Reads what a form sent for a member.
     *
     * @throws Invalid if that is nobody
     */
    public static Chosen read(String typed) {
        var slash = typed.indexOf('/');
        if (slash < 0) {
            throw new Invalid("form.choose");
        }
        return new Chosen(Typed.id(typed.substring(0, slash)), Typed.id(typed.substring(slash + 1)));
    }

    public List<Option> circleOptions(Page page) {
        return circles.stream()
                .map(circle -> Option.of(page, circle.id().toString(), circle.title()))
                .toList();
    }

    public List<Option> memberOptions(Page page) {
        var byId = circles.stream().collect(Collectors.toMap(Circle::id, Function.identity()));
        return members.stream()
                .map(member -> {
                    var circle = Objects.requireNonNull(byId.get(member.circle()));
                    return named(
                            page,
                            new Chosen(member.circle(), member.membership()).value(),
                            circles.size() == 1
                                    ? member.name()
                                    : member.name() + ", " + circle.title().sk());
                })
                .toList();
    }

    /** Somebody by their name, which is Slovak, whatever language the page is in, and so is what stands beside it. */
    public static Option named(Page page, String value, String name) {
        return new Option(value, name, null, page.lang() == Lang.SK ? null : Lang.SK.code());
    }

    /** What all of them are called, by their ids. */
    public Map<UUID, String> titles(Page page) {
        var titles = new HashMap<UUID, String>();
        circles.forEach(circle -> titles.put(circle.id(), page.say(circle.title())));
        members.forEach(member -> titles.put(member.membership(), member.name()));
        return titles;
    }
}
