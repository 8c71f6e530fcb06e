package sk.jadro.initiatives;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.answers.AnswerView;
import sk.jadro.answers.Answers;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.section.Sections;
import sk.jadro.base.section.ThingPlace;
import sk.jadro.base.section.ThingPlace.Thing;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.WordChange;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.thread.ThreadLine;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.initiatives.InitiativeLists.Offer;
import sk.jadro.people.Side;

/** Gathers what the pages of initiatives show. Called inside the partnership. */
@Component
class InitiativeViews {
    private static final int MOST_NAMES = 200;

    private final InitiativeStore store;
    private final InitiativeLists lists;
    private final SupporterLists supporters;
    private final Answers answers;
    private final Events events;
    private final PublicKind<Initiative> kind;
    private final RedThreads threads;
    private final Sections sections;

    InitiativeViews(
            InitiativeStore store,
            InitiativeLists lists,
            SupporterLists supporters,
            Answers answers,
            Events events,
            PublicKind<Initiative> kind,
            RedThreads threads,
            Sections sections) {
        this.store = store;
        this.lists = lists;
        this.supporters = supporters;
        this.answers = answers;
        this.events = events;
        this.kind = kind;
        this.threads = threads;
        this.sections = sections;
    }

    /** What an offer would change, word by word. */
    record Change(
            List<WordChange.Paragraph> paragraphs, @Nullable Boolean accepted) {
        static Change of(Offer offer) {
            return new Change(WordChange.paragraphs(offer.was(), offer.offered()), offer.accepted());
        }
    }

    /**
     * @param form of a new supporter
     * @param bySide how many stand by it, who proposed it among them
     * @param names those of them that readers may see, who proposed it left out
     * @param parts that became a part of it
     * @param whole which it is a part of; null for none
     * @param event that it became and readers see; null for none
     * @param below what higher rooms have of it
     */
    record InitiativeView(
            Page page,
            Form form,
            Initiative initiative,
            AnswerView answer,
            List<Change> offers,
            Map<Side, Integer> bySide,
            List<Signatory> names,
            List<Initiative> parts,
            @Nullable Initiative whole,
            @Nullable Event event,
            ThreadLine thread,
            List<Content> below) {
        int people() {
            return bySide.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Who is only counted. */
        int others() {
            return people() - names.size() - (initiative.proposal().by().shown() == null ? 0 : 1);
        }

        /** The language of what people write; null where it is the page's. */
        @Nullable
        String theirs() {
            return page.lang() == Lang.SK ? null : Lang.SK.code();
        }
    }

    Html page(Page page, Initiative initiative, Form form) {
        PartnershipId here = page.here().id();
        var bySide = new EnumMap<Side, Integer>(Side.class);
        bySide.putAll(supporters.counts(initiative.id()));
        bySide.merge(initiative.proposal().by().side(), 1, Integer::sum);
        var whole = initiative.mergedInto() == null
                ? null
                : store.byId(initiative.mergedInto())
                        .filter(Initiative::isPublic)
                        .orElse(null);
        var event = initiative.event() == null
                ? null
                : events.published(here, List.of(initiative.event())).stream()
                        .findFirst()
                        .orElse(null);
        var thing = new Thing(InitiativeStore.KIND.plural(), initiative.id(), initiative.path());
        var view = new InitiativeView(
                page,
                form,
                initiative,
                answer(page, initiative),
                lists.offers(initiative.id()).stream().map(Change::of).toList(),
                bySide,
                supporters.shown(initiative.id(), MOST_NAMES),
                lists.mergedInto(initiative.id()),
                whole,
                event,
                threads.line(page, kind, initiative),
                initiative.isPublic()
                        ? sections.of(page, List.of(thing), ThingPlace.BELOW).at(ThingPlace.BELOW, thing)
                        : List.of());
        var html = Html.of("initiatives/initiative", view);
        return initiative.isPublic() ? html : html.keptSecret();
    }

    /** Its answer, with all steps. */
    AnswerView answer(Page page, Initiative initiative) {
        return new AnswerView(
                page, initiative.owed(), answers.steps(initiative.id()), answers.today(), InitiativeStore.KIND.said());
    }
}
