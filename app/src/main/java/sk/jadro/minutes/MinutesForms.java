package sk.jadro.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.attendance.Attendee;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Typed;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.text.Words;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Event;
import sk.jadro.minutes.MinutesView.Said;

/** The desk's page of a meeting's minutes: its form, filled with what is written or composed, the corrections, the amendments. */
@Component
class MinutesForms {
    private final Db db;
    private final MinutesStore store;
    private final AmendmentStore amendments;
    private final Corrections corrections;
    private final Composition composition;
    private final Attendees attendees;
    private final MinutesWaivers waivers;
    private final Clock clock;

    MinutesForms(
            Db db,
            MinutesStore store,
            AmendmentStore amendments,
            Corrections corrections,
            Composition composition,
            Attendees attendees,
            MinutesWaivers waivers,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.amendments = amendments;
        this.corrections = corrections;
        this.composition = composition;
        this.attendees = attendees;
        this.waivers = waivers;
        this.clock = clock;
    }

    /**
     * @param minutes null while nothing is written: the form then holds what was composed
     * @param corrections all, those that wait first
     * @param answered which of them the answer's form came back for; 0 for none
     * @param answer that form
     * @param amendment the form of an amendment
     * @param waived why there will be none; null if there will
     * @param waiver the form that says so
     * @param people who can be named
     * @param merge with what somebody else saved meanwhile, null unless they did
     * @param preview of what was typed; empty unless it was asked for
     */
    record MinutesFormView(
            Page page,
            Event event,
            @Nullable Minutes minutes,
            Form form,
            List<Said> corrections,
            int answered,
            Form answer,
            Form amendment,
            List<Amendment> amendments,
            @Nullable Text waived,
            Form waiver,
            List<Attendee> people,
            @Nullable Merge<MinutesDraft> merge,
            List<Preview> preview) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
        }

        boolean isFinal() {
            return minutes != null && minutes.isFinal();
        }

        /** Where they may go from here: never back. */
        List<Option> states() {
            var from = minutes == null ? MinutesState.DRAFT : minutes.state();
            return Option.all(
                    page,
                    "minutes.state",
                    EnumSet.range(from, MinutesState.FINAL).toArray(MinutesState[]::new));
        }

        Form answer(Said said) {
            return said.correction().number() == answered ? answer : Form.empty();
        }

        /** Whether others read them. */
        boolean isRead() {
            return minutes != null && minutes.state() != MinutesState.DRAFT;
        }

        Form wrongForm() {
            return Stream.of(form, answer, waiver)
                    .filter(one -> !one.isValid())
                    .findFirst()
                    .orElse(amendment);
        }
    }

    /** The page's forms. */
    enum Which {
        MINUTES,
        ANSWER,
        AMENDMENT,
        WAIVER
    }

    /**
     * What came back to the page, as it could not be accepted.
     *
     * @param which of its forms did; null if none
     * @param answered for which correction the answer's form came back; 0 for none
     * @param version that stands, if two wrote at once
     */
    record Back(
            @Nullable Which which,
            Form form,
            int answered,
            int version,
            @Nullable Merge<MinutesDraft> merge) {
        static final Back NOTHING = new Back(null, Form.empty(), 0, 0, null);

        static Back of(Which which, Form form) {
            return new Back(which, form, 0, 0, null);
        }

        static Back ofAnswer(int number, Form form) {
            return new Back(Which.ANSWER, form, number, 0, null);
        }

        static Back merged(int version, Merge<MinutesDraft> merge) {
            return new Back(null, Form.empty(), 0, version, merge);
        }

        Form form(Which one) {
            return one == which ? form : Form.empty();
        }
    }

    /** The page, with what came back to it. */
    Html of(Page page, Coordinator by, Event event, Back back) {
        return db.in(by.partnership(), () -> {
            var known = attendees.of(event.id());
            var people = new PeopleInText(known);
            var minutes = store.of(event.id()).orElse(null);
            var form = back.which() == Which.MINUTES ? back.form() : written(page.here(), event, minutes, known, back);
            var view = new MinutesFormView(
                    page,
                    event,
                    minutes,
                    form,
                    said(page, event, known, people),
                    back.answered(),
                    back.form(Which.ANSWER),
                    back.form(Which.AMENDMENT),
                    amendments.of(event.id()),
                    waivers.of(event.id()).orElse(null),
                    back.form(Which.WAIVER),
                    known,
                    named(back.merge(), people),
                    form.isChosen("preview", "yes") && form.isValid() ? preview(page, people, form) : List.of());
            return Html.of("minutes/minutesForm", view).keptSecret();
        });
    }

    /** All corrections, those that wait first. */
    private List<Said> said(Page page, Event event, List<Attendee> known, PeopleInText people) {
        var numbers = known.stream().collect(Collectors.toMap(Attendee::number, Function.identity()));
        return corrections.of(event.id()).stream()
                .sorted(Comparator.comparing(correction -> correction.answer() != null))
                .map(correction -> MinutesViews.said(page, correction, people, numbers))
                .toList();
    }

    /** With the names of whom clashing words name by their numbers. */
    private static @Nullable Merge<MinutesDraft> named(@Nullable Merge<MinutesDraft> merge, PeopleInText people) {
        return merge == null
                ? null
                : new Merge<>(
                        merge.merged(),
                        merge.clashes().stream()
                                .map(clash -> new Merge.Clash(
                                        clash.name(),
                                        clash.lang(),
                                        named(clash.read(), people),
                                        named(clash.theirs(), people),
                                        named(clash.mine(), people)))
                                .toList());
    }

    private static @Nullable Object named(@Nullable Object value, PeopleInText people) {
        return value instanceof String text ? people.forDesk(text) : value;
    }

    /** A text in one language, as it would be read. */
    record Preview(Lang lang, String html) {}

    private static List<Preview> preview(Page page, PeopleInText people, Form form) {
        return Stream.of(Lang.values())
                .map(lang -> new Preview(lang, preview(page, people, form.typed("text_" + lang.code()), lang)))
                .filter(shown -> !shown.html().isEmpty())
                .toList();
    }

    private static String preview(Page page, PeopleInText people, String typed, Lang lang) {
        var text = people.kept(Typed.lines(typed));
        return PeopleInText.html(Markdown.toHtml(people.forPages(text, page.words()), lang, 2));
    }

    /** What two wrote at once, else what is written, or composed where nothing is. */
    private Form written(Site site, Event event, @Nullable Minutes minutes, List<Attendee> known, Back back) {
        var people = new PeopleInText(known);
        var merge = back.merge();
        if (merge != null) {
            return filled(people, merge.merged(), back.version());
        }
        if (minutes != null) {
            return filled(people, minutes.draft(), minutes.version());
        }
        var composed = Text.sk(composition.of(site, event, known));
        return filled(people, new MinutesDraft(composed, MinutesState.DRAFT, suggested()), 0);
    }

    /** A week from now, in the evening. */
    private Instant suggested() {
        var day = Words.local(clock.instant()).toLocalDate().plusDays(7);
        return TypedTime.at(day, LocalTime.of(18, 0));
    }

    private static Form filled(PeopleInText people, MinutesDraft draft, int version) {
        var english = draft.text().en();
        return new Form.Values()
                .set(
                        "text",
                        new Text(people.forDesk(draft.text().sk()), english == null ? null : people.forDesk(english)))
                .set("state", draft.state())
                .set("until", draft.until() == null ? "" : TypedTime.moment(draft.until()))
                .set("version", version)
                .form();
    }
}
