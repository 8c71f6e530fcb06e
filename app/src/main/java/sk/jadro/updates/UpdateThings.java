package sk.jadro.updates;

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

/** What news may be of: the activities and events that everybody may read. Called inside the partnership. */
@Component
class UpdateThings {
    static final String FIELD = "about";

    private static final List<String> KINDS = List.of(UpdateDraft.ACTIVITIES, UpdateDraft.EVENTS);

    /** Of one kind, so that the form stays a form. */
    private static final int OFFERED = 200;

    private final PublicKinds kinds;

    UpdateThings(PublicKinds kinds) {
        this.kinds = kinds;
    }

    /** What the field holds. */
    static String typed(Reference about) {
        return about.kind() + "/" + about.id();
    }

    /** Of which thing what a form offers is. */
    static UUID id(String typed) {
        return Typed.id(typed.substring(typed.indexOf('/') + 1));
    }

    /** What was chosen; null if it is nothing that news may be of, which the form then says. */
    @Nullable
    Reference read(Form form) {
        return form.read(FIELD, typed -> {
            var slash = typed.indexOf('/');
            if (slash < 0 || !KINDS.contains(typed.substring(0, slash))) {
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
    List<Option> offered(Page page, Form form) {
        var options = new ArrayList<Option>();
        for (var kind : KINDS) {
            for (var thing : kinds.after(kind, PublicKind.FIRST, OFFERED).reversed()) {
                options.add(new Option(
                        typed(new Reference(kind, thing.id())),
                        page.say(thing.says()) + ": " + page.say(thing.title()),
                        null,
                        page.langOf(thing.title())));
            }
        }
        var held = form.typed(FIELD);
        if (form.isValid()
                && !held.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(held))) {
            options.add(Option.of(held, page.say("thread.from.hidden")));
        }
        return options;
    }

    /** What these are called. */
    Map<UUID, String> titles(Page page, Set<UUID> ids) {
        return KINDS.stream()
                .flatMap(kind -> kinds.these(kind, ids).stream())
                .collect(Collectors.toMap(PublicThing::id, thing -> page.say(thing.title())));
    }
}
