package sk.jadro.minutes;

import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.attendance.Attendance;
import sk.jadro.attendance.Attendee;
import sk.jadro.attendance.Attendees;
import sk.jadro.attendance.Part;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.WordChange;
import sk.jadro.base.text.Words;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.web.Page;
import sk.jadro.minutes.MinutesView.Added;
import sk.jadro.minutes.MinutesView.Own;
import sk.jadro.minutes.MinutesView.Read;
import sk.jadro.minutes.MinutesView.Said;

/** Puts minutes together with what is shown beside them. Called inside the partnership. */
@Component
class MinutesViews {
    private final MinutesStore store;
    private final CorrectionStore corrections;
    private final AmendmentStore amendments;
    private final Attendees attendees;
    private final Attendance attendance;
    private final PublicKind<Minutes> kind;
    private final RedThreads threads;
    private final Clock clock;

    MinutesViews(
            MinutesStore store,
            CorrectionStore corrections,
            AmendmentStore amendments,
            Attendees attendees,
            Attendance attendance,
            PublicKind<Minutes> kind,
            RedThreads threads,
            Clock clock) {
        this.store = store;
        this.corrections = corrections;
        this.amendments = amendments;
        this.attendees = attendees;
        this.attendance = attendance;
        this.kind = kind;
        this.threads = threads;
        this.clock = clock;
    }

    MinutesView of(Page page, Minutes minutes, @Nullable Own own) {
        var known = attendees.of(minutes.event());
        var people = new PeopleInText(known);
        var numbers = known.stream().collect(Collectors.toMap(Attendee::number, Function.identity()));
        var lang = minutes.draft().text().langFor(page.lang());
        var paragraphs = Paragraph.of(minutes.draft().text().in(lang), lang, people, page.words());
        var byParagraph = new HashMap<Paragraph, List<Said>>();
        var astray = new ArrayList<Said>();
        for (var correction : corrections.of(minutes.event())) {
            var said = said(page, correction, people, numbers);
            var found = correction.lang() == lang
                    ? Paragraph.saying(paragraphs, correction.stands(), correction.paragraph())
                    : Optional.<Paragraph>empty();
            found.ifPresentOrElse(
                    one -> byParagraph
                            .computeIfAbsent(one, none -> new ArrayList<>())
                            .add(said),
                    () -> astray.add(said));
        }
        return new MinutesView(
                page,
                minutes,
                paragraphs.stream()
                        .map(one -> new Read(one, byParagraph.getOrDefault(one, List.of())))
                        .toList(),
                astray,
                attendance.of(page.here().id(), minutes.event()),
                (int) known.stream()
                        .filter(one -> one.part() == Part.APOLOGISED)
                        .count(),
                known.stream()
                        .filter(one ->
                                one.part() == Part.CAME && !one.shownName().isEmpty())
                        .map(Attendee::shownName)
                        .sorted(Collator.getInstance(page.lang().locale()))
                        .toList(),
                added(page, minutes, people),
                minutes.takesCorrections(clock.instant()),
                store.versions(minutes.event()).size(),
                threads.line(page, kind, minutes),
                own);
    }

    private List<Added> added(Page page, Minutes minutes, PeopleInText people) {
        return amendments.of(minutes.event()).stream()
                .map(one -> new Added(
                        one,
                        PeopleInText.html(Markdown.toHtml(
                                people.forPages(one.text().in(page.lang()), page.words()),
                                one.text().langFor(page.lang()),
                                2))))
                .toList();
    }

    /** A correction in words. */
    static Said said(Page page, Correction correction, PeopleInText people, Map<Integer, Attendee> numbers) {
        Words words = page.words();
        return new Said(
                correction,
                who(page, numbers.get(correction.author())),
                List.of(new WordChange.Part(WordChange.Kind.SAME, people.plain(correction.reason(), words))),
                change(correction, people, words));
    }

    /** In the words that one reads; where only marks or links differ, as it is written. */
    private static List<WordChange.Part> change(Correction correction, PeopleInText people, Words words) {
        var was = Markdown.toPlain(people.forPages(correction.was(), words));
        var proposed = Markdown.toPlain(people.forPages(correction.proposed(), words));
        return was.equals(proposed)
                ? WordChange.between(people.plain(correction.was(), words), people.plain(correction.proposed(), words))
                : WordChange.between(was, proposed);
    }

    private static String who(Page page, @Nullable Attendee author) {
        if (author == null || author.person() == null) {
            return page.say("minutes.somebody");
        }
        return author.shownName().isEmpty() ? page.say("minutes.somebody", author.side()) : author.shownName();
    }
}
