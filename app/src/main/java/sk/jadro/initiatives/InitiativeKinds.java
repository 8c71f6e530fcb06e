package sk.jadro.initiatives;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Code;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.retention.Retention;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.thread.Heard;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.Submissions;

/** What the house knows of initiatives: for programs, the search and the red thread; and how long they are kept. */
@Configuration
class InitiativeKinds {
    @Bean
    PublicKind<Initiative> publicInitiatives(InitiativeStore store, InitiativeLists lists) {
        var reading = new PublicKind.Reading<Initiative>() {
            @Override
            public String ids() {
                return InitiativeStore.ids();
            }

            @Override
            public List<Initiative> after(UUID id, int limit) {
                return lists.after(id, limit);
            }

            @Override
            public List<Initiative> these(Collection<UUID> ids) {
                return store.these(ids);
            }
        };
        return PublicKind.of(
                        "initiative",
                        "initiatives",
                        "initiatives.initiative",
                        Initiative::id,
                        Initiative::path,
                        reading)
                .title("initiatives.title", Initiative::title)
                .number("number", "initiatives.number", Initiative::number)
                .code(
                        "kind",
                        "initiatives.kind",
                        initiative -> initiative.proposal().kind())
                .text(
                        "text",
                        "initiatives.text",
                        initiative -> Text.sk(initiative.proposal().text()))
                .text(
                        "needs",
                        "initiatives.needs",
                        initiative -> Text.sk(
                                Objects.requireNonNullElse(initiative.proposal().needs(), "")))
                .time("proposed", "initiatives.proposed", Initiative::proposedAt)
                .day("due", "answers.due", initiative -> initiative.owed().due())
                .code("outcome", "initiatives.outcome", InitiativeKinds::outcome)
                .text(
                        "answer",
                        "answers.answer",
                        initiative -> Text.sk(Objects.requireNonNullElse(initiative.reason(), "")))
                .reference(
                        "activity",
                        "initiatives.activity",
                        initiative -> initiative.proposal().about() == null
                                ? null
                                : initiative.proposal().about().id())
                .reference("event", "initiatives.event", Initiative::event)
                .onTheThread(InitiativeKinds::strand)
                .told(InitiativeKinds::news);
    }

    static @Nullable Outcome outcome(Initiative initiative) {
        return initiative.owed().outcome() == null
                ? null
                : Code.parse(Outcome.class, initiative.owed().outcome()).orElse(Outcome.CHANGED);
    }

    private static News news(Initiative initiative) {
        var proposal = initiative.proposal();
        var outcome = outcome(initiative);
        return News.of(
                        outcome == null ? "initiatives.news" : "initiatives.news.answered",
                        words -> outcome == null
                                ? literals(proposal.text())
                                : words.say("initiatives.outcome") + ": " + words.say("initiatives.outcome", outcome)
                                        + "\n\n" + literals(Objects.requireNonNullElse(initiative.reason(), "")))
                .about(proposal.about())
                .about(proposal.from())
                .again(outcome);
    }

    /** A stranger's words, in which nothing becomes a link. */
    private static String literals(String words) {
        return Markdown.literals(TypedName.inLetter(words));
    }

    private static Strand strand(Initiative initiative) {
        var proposal = initiative.proposal();
        var outcome = initiative.owed().outcome();
        return Strand.of(Stage.CARRIED)
                .from(Stream.<@Nullable Reference>of(proposal.about(), proposal.from())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList())
                .on(Words.local(initiative.proposedAt()).toLocalDate())
                .saying(outcome == null ? "initiatives.unanswered" : "initiatives.outcome." + outcome)
                .ahead(initiative.owed().turn() != Turn.NOBODY);
    }

    @Bean
    static Heard initiativesAreHeardOf() {
        return new Heard("""
                select max(i.proposed_at) from initiative i
                where i.partnership_id = :partnership and i.about_kind = h.kind and i.about_id = h.id and i.shown_at is not null
                """);
    }

    @Bean
    Retention withdrawnInitiativesAreKept(InitiativeStore store) {
        return new Retention("initiatives.kept", Submissions.KEPT, store::forget);
    }
}
