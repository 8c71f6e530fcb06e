package sk.jadro.decisions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Strand;
import sk.jadro.base.text.Markdown;

/** Decisions as everybody reads them: in the interface, in searches and on the thread. Called inside the partnership. */
@Component
class PublicDecisions implements PublicKind.Reading<Decision> {
    private final Db db;

    PublicDecisions(Db db) {
        this.db = db;
    }

    @Bean
    PublicKind<Decision> decisionKind() {
        return PublicKind.of("decision", "decisions", "decisions.decision", Decision::id, Decision::path, this)
                .title("decisions.question", Decision::question)
                .number("number", "decisions.counted", Decision::number)
                .text(
                        "proposal",
                        "decisions.proposal",
                        decision -> decision.draft().proposal())
                .markdown(
                        "background",
                        "decisions.background",
                        decision -> decision.draft().background())
                .code("stage", "decisions.stage", Decision::stage)
                .day(
                        "lastDay",
                        "decisions.last-day",
                        decision -> decision.draft().lastDay())
                .day("validFrom", "decisions.valid-from", Decision::validFrom)
                .reference(
                        "circle",
                        "decisions.circle",
                        decision -> decision.draft().circle())
                .reference(
                        "supersedes",
                        "decisions.supersedes",
                        decision -> decision.draft().supersedes())
                .onTheThread(PublicDecisions::strand)
                .told(decision -> News.of(
                                "decisions.news." + Code.of(decision.stage()),
                                words -> Markdown.literals(
                                        decision.draft().proposal().in(words.lang())))
                        .about(new Reference("circles", decision.draft().circle()))
                        .about(decision.draft().from())
                        .again(decision.stage()));
    }

    private static Strand strand(Decision decision) {
        var stage = decision.stage();
        var opened = decision.opened();
        return Strand.of(sk.jadro.base.open.Stage.DECIDED)
                .from(Stream.of(
                                Stream.ofNullable(decision.draft().from()),
                                past(decision.takesUp()),
                                past(decision.draft().supersedes()))
                        .flatMap(Function.identity())
                        .toList())
                .on(opened == null ? null : opened.decidedOn())
                .saying("decisions.stage." + Code.of(stage))
                .ahead(stage != Stage.ACCEPTED);
    }

    private static Stream<Reference> past(@Nullable UUID decision) {
        return decision == null ? Stream.empty() : Stream.of(new Reference("decisions", decision));
    }

    @Override
    public String ids() {
        return "select id from decision where partnership_id = :partnership";
    }

    @Override
    public List<Decision> after(UUID id, int limit) {
        return db.sql("select " + DecisionStore.COLUMNS
                        + " from decision where partnership_id = :partnership and id > :id and" + DecisionStore.PUBLIC
                        + "order by id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(DecisionStore::decision);
    }

    @Override
    public List<Decision> these(Collection<UUID> ids) {
        return db.sql("select " + DecisionStore.COLUMNS
                        + " from decision where partnership_id = :partnership and id = any (cast(:ids as uuid[])) and"
                        + DecisionStore.PUBLIC + "order by id")
                .set("ids", ids)
                .list(DecisionStore::decision);
    }
}
