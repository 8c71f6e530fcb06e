package sk.jadro.coowners;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Code;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.FormKey;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Person;
import sk.jadro.people.Side;

/** Where a sheet of paper is typed in, line after line, without leaving the keyboard. */
@Controller
class TypingDesk {
    private static final String WHO = "who";
    private static final String SOMEBODY_ELSE = "other";

    private final Activities activities;
    private final PaperSheet paper;

    TypingDesk(Activities activities, PaperSheet paper) {
        this.activities = activities;
        this.paper = paper;
    }

    /**
     * @param namesakes who the name may be, if that is to be asked
     * @param latest the names that were typed in last
     */
    record TypingView(Page page, Form form, Activity activity, List<Person> namesakes, List<CoOwner> latest) {
        UUID key() {
            return FormKey.of(form);
        }

        String address() {
            return "/desk/activities/" + activity.id() + "/co-owners";
        }

        List<Option> choices() {
            return Stream.concat(
                            namesakes.stream().map(this::choice),
                            Stream.of(Option.of(SOMEBODY_ELSE, page.say("coowners.paper.who.other"))))
                    .toList();
        }

        private Option choice(Person known) {
            var email = known.email();
            return Option.of(
                    known.id().toString(),
                    known.name() + ", " + (email == null ? page.say("coowners.no-email") : email.value()));
        }
    }

    @GetMapping("/{partnership}/desk/activities/{activity}/co-owners/typing")
    Html blank(
            Page page,
            Coordinator by,
            @PathVariable UUID activity,
            @Asked("side") Optional<Side> side,
            @Asked("part") Optional<Engagement> part,
            @Asked("visibility") Optional<NameVisibility> visibility) {
        var asLast = new Form.Values();
        side.ifPresent(last -> asLast.set("side", last));
        part.ifPresent(last -> asLast.set("part", last));
        visibility.ifPresent(last -> asLast.set("visibility", last));
        return shown(page, asLast.form(), by, existing(by, activity), List.of());
    }

    @PostMapping("/{partnership}/desk/activities/{activity}/co-owners/typing")
    View add(Page page, Form form, Coordinator by, @PathVariable("activity") UUID id) {
        var activity = existing(by, id);
        var key = FormKey.of(form);
        var read = SignUpForm.readLine(form);
        if (read.isEmpty()) {
            return shown(page, form, by, activity, List.of()).rejected();
        }
        var line = read.get();
        var namesakes = paper.namesakes(by, key, line);
        var known = chosen(form, namesakes);
        if (!namesakes.isEmpty() && known == null && !form.isChosen(WHO, SOMEBODY_ELSE)) {
            form.reject(WHO, "coowners.paper.who.ask");
        } else if (paper.standsAlready(by, activity, known, line.email())) {
            form.reject("name", "coowners.paper.already");
        }
        if (!form.isValid()) {
            return shown(page, form, by, activity, namesakes).rejected();
        }
        paper.add(by, key, page.here(), activity, line, known, page.lang());
        return Redirect.to(page, next(activity, line.signature())).saying("coowners.notice.added");
    }

    private static @Nullable Person chosen(Form form, List<Person> namesakes) {
        return namesakes.stream()
                .filter(person -> form.isChosen(WHO, person.id().toString()))
                .findFirst()
                .orElse(null);
    }

    /** The next line most likely has as the last one what everybody at a table has alike. */
    private static String next(Activity activity, Signature last) {
        return "/desk/activities/%s/co-owners/typing?side=%s&part=%s&visibility=%s"
                .formatted(activity.id(), Code.of(last.side()), Code.of(last.part()), Code.of(last.visibility()));
    }

    private Html shown(Page page, Form form, Coordinator by, Activity activity, List<Person> namesakes) {
        return Html.of("coowners/typing", new TypingView(page, form, activity, namesakes, paper.latest(by, activity)))
                .keptSecret();
    }

    private Activity existing(Coordinator by, UUID id) {
        return activities.byId(by, id).orElseThrow(NotFound::new);
    }
}
