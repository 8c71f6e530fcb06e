package sk.jadro.base.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Typed;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

/** The field {@value #NAME} of a form: what something is of, of all that everybody may read. Called inside the partnership. */
@Component
public class SubjectField {
    public static final String NAME = "about";

    /** Of one kind, so that the form stays a form. */
    private static final int OFFERED = 200;

    private final PublicKinds kinds;
    private final Subjects subjects;

    SubjectField(PublicKinds kinds, Subjects subjects) {
        this.kinds = kinds;
        this.subjects = subjects;
    }

    /** What the field holds. */
    public static String typed(Reference about) {
        return about.kind() + "/" + about.id();
    }

    /** Of which thing what a form offers is. */
    private static UUID id(String typed) {
        return Typed.id(typed.substring(typed.indexOf('/') + 1));
    }

    /** What was chosen; null if it is nothing that anything may be of, which the form then says. */
    public @Nullable Reference read(Form form) {
        return form.read(NAME, typed -> {
            var slash = typed.indexOf('/');
            if (slash < 0 || !subjects.kinds().contains(typed.substring(0, slash))) {
                throw new Invalid("form.choose");
            }
            var about = new Reference(typed.substring(0, slash), id(typed));
            if (kinds.these(about.kind(), List.of(about.id())).isEmpty()) {
                throw new Invalid("form.choose");
            }
            return about;
        });
    }

    /** What a form offers, the latest of each kind first; what it holds stays among it. */
    public List<Option> offered(Page page, Form form) {
        var options = new ArrayList<Option>();
        for (var kind : subjects.kinds()) {
            for (var thing : kinds.after(kind, PublicKind.FIRST, OFFERED).reversed()) {
                options.add(new Option(
                        typed(new Reference(kind, thing.id())),
                        page.say(thing.says()) + ": " + page.say(thing.title()),
                        null,
                        page.langOf(thing.title())));
            }
        }
        var held = form.typed(NAME);
        if (form.isValid()
                && !held.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(held))) {
            options.add(Option.of(held, page.say("thread.from.hidden")));
        }
        return options;
    }

    /** What those are called that a form offers: by their ids. */
    public static Map<UUID, String> called(List<Option> offered) {
        return offered.stream()
                .filter(option -> option.value().contains("/"))
                .collect(Collectors.toMap(option -> id(option.value()), Option::label));
    }

    /** What these are called, by their ids. */
    public Map<UUID, String> titles(Page page, Set<UUID> ids) {
        return subjects.kinds().stream()
                .flatMap(kind -> kinds.these(kind, ids).stream())
                .collect(Collectors.toMap(PublicThing::id, thing -> page.say(thing.title())));
    }
}
