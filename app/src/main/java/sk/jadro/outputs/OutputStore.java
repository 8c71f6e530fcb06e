package sk.jadro.outputs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.WrittenStore;
import sk.jadro.base.home.Knot;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.open.Strand;
import sk.jadro.base.section.Hold;
import sk.jadro.base.section.ThingKind;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Words;
import sk.jadro.outputs.Output.Meeting;
import sk.jadro.outputs.Output.Weight;
import sk.jadro.partnership.Publication;

/** Writes outputs and reads one; {@link OutputLists} has the lists. Called inside the partnership. */
@Component
class OutputStore extends WrittenStore<Output, OutputDraft> implements PublicKind.Reading<Output> {
    static final String COLUMNS = """
            id, number, title_sk, title_en, meaning_sk, meaning_en, audience_sk, audience_en, follows_sk, follows_en,
            parked_sk, parked_en, event_id, board_id, dots, all_dots, givers, publication, published_on, archived, version,
            (select count(*)::int from output_note n
             where n.partnership_id = :partnership and n.output_id = output.id) as notes,
            case
                when exists (
                    select from thread_link l
                    join thread_knot k
                      on k.partnership_id = :partnership and k.kind = l.kind and k.thing_id = l.thing_id
                    where l.partnership_id = :partnership and l.from_kind = 'outputs' and l.from_id = output.id
                      and k.gone_on is null) then 'grown'
                when parked_sk <> '' then 'parked'
                else 'waiting'
            end as state,
            meeting_slug, meeting_sk, meeting_en, meeting_at, meeting_public
            """;

    /** Each with its meeting. */
    static final String FROM = """
             from output cross join lateral (
                select e.slug as meeting_slug, e.title_sk as meeting_sk, e.title_en as meeting_en,
                    e.starts_at as meeting_at, e.publication = 'published' and not e.archived as meeting_public
                from event e where e.partnership_id = :partnership and e.id = output.event_id) meeting
            where output.partnership_id = :partnership and
            """;

    /** What everybody may read. */
    static final String PUBLIC = " number is not null and publication = 'published' and not archived ";

    private final OutputNotes notes;

    OutputStore(Db db, Clock clock, OutputNotes notes) {
        super(db, clock, "output", COLUMNS, OutputDraft.class, Output::edition);
        this.notes = notes;
    }

    @Bean
    static PublicTables outputTables() {
        return PublicTables.of("output", "output_note");
    }

    @Bean
    static ThingKind outputsHaveNumbers() {
        return new ThingKind(
                "outputs", "select id from output where partnership_id = :partnership and number = :number");
    }

    @Bean
    static Knot outputsOnTheThread() {
        return new Knot(
                Stage.MEANT,
                "outputs.knot",
                "/outputs",
                "select count(*) from output where partnership_id = :partnership and" + PUBLIC);
    }

    @Bean
    PublicKind<Output> publicOutputs() {
        return PublicKind.of("output", "outputs", "outputs.output", Output::id, Output::path, this)
                .title("outputs.name", Output::title)
                .number("number", "outputs.number", Output::number)
                .text("meaning", "outputs.meaning", output -> output.draft().meaning())
                .text("audience", "outputs.audience", output -> output.draft().audience())
                .text("follows", "outputs.follows", output -> output.draft().follows())
                .text("parked", "outputs.parked", output -> output.draft().parked())
                .code("state", "outputs.state", Output::state)
                .number("notes", "outputs.notes", Output::notes)
                .number("dots", "outputs.dots", output -> dots(output.weight()))
                .day("day", "outputs.day", Output::saidOn)
                .reference("event", "outputs.event", output -> output.draft().event())
                .onTheThread(this::strand)
                .told(output -> News.of(
                                "outputs.news",
                                words -> Markdown.literals(
                                        output.draft().meaning().in(words.lang())))
                        .about(new Reference("events", output.draft().event())));
    }

    private static @Nullable Integer dots(@Nullable Weight weight) {
        return weight == null ? null : Integer.valueOf(weight.dots());
    }

    /** It grew from its notes, and they from the meeting; one without notes from the meeting itself. */
    private Strand strand(Output output) {
        var said = notes.references(output.id());
        var strand = Strand.of(Stage.MEANT)
                .from(
                        said.isEmpty()
                                ? List.of(new Reference("events", output.draft().event()))
                                : said)
                .on(output.saidOn());
        return output.state() == OutputState.PARKED
                ? strand.saying("outputs.state." + Code.of(OutputState.PARKED))
                : strand;
    }

    /** What was said at a meeting holds it. */
    @Bean
    static Hold outputsHoldTheirMeeting(OutputStore store) {
        return store::isOf;
    }

    private boolean isOf(UUID event) {
        return db.sql("""
                select exists (
                    select from output
                    where partnership_id = :partnership and event_id = :event and not sample and not archived) as held
                """).set("event", event).one(row -> row.bool("held"));
    }

    private Statement select(String where) {
        return sql("select <columns>" + FROM + where);
    }

    @Override
    public Optional<Output> byId(UUID id) {
        return select("id = :id").set("id", id).first(this::thing);
    }

    /** Of those that were published once. */
    Optional<Output> byNumber(int number) {
        return select("number = :number").set("number", number).first(this::thing);
    }

    @Override
    public List<Output> after(UUID id, int limit) {
        return select("id > :id and" + PUBLIC + "order by id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(this::thing);
    }

    @Override
    public List<Output> these(Collection<UUID> ids) {
        return select("id = any (cast(:ids as uuid[])) and" + PUBLIC + "order by id")
                .set("ids", ids)
                .list(this::thing);
    }

    @Override
    public UUID add(OutputDraft draft) {
        return add(draft, false);
    }

    UUID add(OutputDraft draft, boolean sample) {
        var id = Ids.next();
        set(db.sql("""
                insert into output (
                    partnership_id, id, number, event_id, title_sk, title_en, meaning_sk, meaning_en, audience_sk,
                    audience_en, follows_sk, follows_en, parked_sk, parked_en, publication, published_on, sample, changed_at)
                values (
                    :partnership, :id, :number, :event, :title_sk, :title_en, :meaning_sk, :meaning_en, :audience_sk,
                    :audience_en, :follows_sk, :follows_en, :parked_sk, :parked_en, :publication,
                    case when :publication = 'published' then cast(:today as date) end, :sample, :now)
                """), draft)
                .set("id", id)
                .set("number", draft.isDraft() ? null : next())
                .set("today", today())
                .set("sample", sample)
                .run();
        return id;
    }

    @Override
    public void change(UUID id, OutputDraft draft, int version) {
        set(db.sql("""
                update output
                set number = coalesce(number, :number), event_id = :event, title_sk = :title_sk, title_en = :title_en,
                    meaning_sk = :meaning_sk, meaning_en = :meaning_en, audience_sk = :audience_sk,
                    audience_en = :audience_en, follows_sk = :follows_sk, follows_en = :follows_en,
                    parked_sk = :parked_sk, parked_en = :parked_en, publication = :publication,
                    published_on = coalesce(
                        published_on, case when :publication = 'published' then cast(:today as date) end),
                    version = version + 1, sample = false, changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version
                """), draft)
                .set("id", id)
                .set("number", draft.isDraft() ? null : next())
                .set("today", today())
                .set("version", version)
                .run();
        notes.changed(id);
    }

    @Override
    public void setArchived(UUID id, boolean archived) {
        super.setArchived(id, archived);
        notes.changed(id);
    }

    /** Two that are published at once wait for each other. */
    private int next() {
        db.takeTurn();
        return db.sql("select coalesce(max(number), 0) + 1 as next from output where partnership_id = :partnership")
                .one(row -> row.integer("next"));
    }

    private LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }

    private Statement set(Statement statement, OutputDraft draft) {
        return statement
                .set("event", draft.event())
                .set("title", draft.title())
                .set("meaning", draft.meaning())
                .set("audience", draft.audience())
                .set("follows", draft.follows())
                .set("parked", draft.parked())
                .set("publication", draft.publication())
                .set("now", clock.instant());
    }

    /** Takes the invented ones out of readers' sight. */
    void withdraw() {
        db.sql("""
                update output set publication = 'draft', version = version + 1, changed_at = :now
                where partnership_id = :partnership and sample and publication = 'published'
                """).set("now", clock.instant()).run();
    }

    @Override
    protected Output thing(Row row) {
        return output(row);
    }

    static Output output(Row row) {
        var number = row.integerOrNull("number");
        var dots = new Weight(row.integer("dots"), row.integer("all_dots"), row.integer("givers"));
        return new Output(
                row.uuid("id"),
                number == null ? 0 : number,
                new OutputDraft(
                        row.text("title"),
                        row.text("meaning"),
                        row.text("audience"),
                        row.text("follows"),
                        row.uuid("event_id"),
                        row.text("parked"),
                        row.constant("publication", Publication.class)),
                row.uuidOrNull("board_id"),
                meeting(row),
                Words.local(row.instant("meeting_at")).toLocalDate(),
                dots.all() == 0 ? null : dots,
                row.integer("notes"),
                row.constant("state", OutputState.class),
                row.dateOrNull("published_on"),
                row.bool("archived"),
                row.integer("version"));
    }

    static Meeting meeting(Row row) {
        return new Meeting(row.string("meeting_slug"), row.text("meeting"), row.bool("meeting_public"));
    }
}
