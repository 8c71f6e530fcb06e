package sk.jadro.partnership;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.coordinators.Coordinator;

/** The partnerships of this installation. */
@Component
public class Partnerships implements Sites {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** First segments of addresses that are nobody's. */
    private static final Set<String> RESERVED =
            Set.of("en", "sk", "sign-in", "sign-out", "api", "health", "dev", "assets", "error");

    private final Db db;
    private final TextStore texts;
    private final List<SampleContent> sampleContent;
    private final PublicIndexes indexes;

    Partnerships(Db db, TextStore texts, List<SampleContent> sampleContent, PublicIndexes indexes) {
        this.db = db;
        this.texts = texts;
        this.indexes = indexes;
        this.sampleContent = sampleContent;
    }

    @Bean
    static PublicTables partnershipTables() {
        return PublicTables.of("partnership");
    }

    @Override
    public Optional<Site> bySlug(String slug) {
        return db.sql("""
                select id, slug, name_sk, name_en, place_sk, place_en, sample, sample_people, unwritten
                from partnership where slug = :slug
                """).set("slug", slug).first(Partnerships::site);
    }

    /** That of the transaction under way. */
    Site current() {
        return db.sql("""
                select id, slug, name_sk, name_en, place_sk, place_en, sample, sample_people, unwritten
                from partnership where id = :partnership
                """).first(Partnerships::site).orElseThrow();
    }

    @Override
    public List<Site> all() {
        return db.sql("""
                select id, slug, name_sk, name_en, place_sk, place_en, sample, sample_people, unwritten
                from partnership
                order by place_sk collate "sk-x-icu", slug
                """).list(Partnerships::site);
    }

    /**
     * Founds a partnership with nothing in it.
     *
     * @param slug the first segment of its addresses: lower-case ASCII letters, digits, single hyphens
     * @throws Invalid if the slug has another shape, is reserved or taken
     */
    public Site found(String slug, Text name, Text place) {
        if (!SLUG.matcher(slug).matches() || slug.length() > 60 || RESERVED.contains(slug)) {
            throw new Invalid("partnership.slug.invalid", slug);
        }
        var inserted = db.sql("""
                insert into partnership (id, slug, name_sk, name_en, place_sk, place_en)
                values (:id, :slug, :name_sk, :name_en, :place_sk, :place_en)
                on conflict (slug) do nothing
                """)
                .set("id", Ids.next())
                .set("slug", slug)
                .set("name", name)
                .set("place", place)
                .run();
        if (inserted == 0) {
            throw new Invalid("partnership.slug.taken", slug);
        }
        return bySlug(slug).orElseThrow();
    }

    /** Fills a partnership with sample content, marked as such on every page, all of it or nothing. */
    public void addSampleContent(Site site) {
        db.in(site.id(), () -> {
            sampleContent.forEach(SampleContent::add);
            texts.noteUnwritten();
            markSample(site.id(), true, true);
            indexes.remake();
        });
    }

    /** Forgets the invented people; what people really wrote stays. */
    public void removeSamplePeople(Coordinator by) {
        db.in(by.partnership(), () -> {
            sampleContent.reversed().forEach(SampleContent::removePeople);
            markSample(by.partnership(), true, false);
        });
    }

    /** Forgets the invented people and makes drafts of all the rest that no real people are with. */
    public void withdrawSample(Coordinator by) {
        db.in(by.partnership(), () -> {
            sampleContent.reversed().forEach(SampleContent::removePeople);
            sampleContent.reversed().forEach(SampleContent::withdraw);
            markSample(by.partnership(), false, false);
            indexes.remake();
        });
    }

    /** The titles of what would not become a draft, as real people are with it. */
    public List<Text> stayingWithoutSample(Coordinator by) {
        return db.in(
                by.partnership(),
                () -> sampleContent.stream()
                        .flatMap(room -> room.staying().stream())
                        .toList());
    }

    private void markSample(PartnershipId id, boolean sample, boolean people) {
        db.sql("update partnership set sample = :sample, sample_people = :people where id = :id")
                .set("sample", sample)
                .set("people", people)
                .set("id", id)
                .run();
    }

    private static Site site(Row row) {
        return new Site(
                row.partnership("id"),
                row.string("slug"),
                row.text("name"),
                row.text("place"),
                row.bool("sample"),
                row.bool("sample_people"),
                Set.of(row.strings("unwritten")));
    }
}
