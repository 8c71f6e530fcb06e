package sk.jadro.attendance;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;

/** At which events somebody is noted to have been, or to have sent word, on their own page. */
@Component
@Order(60)
class MyPresence implements Involvement {
    private final Db db;

    MyPresence(Db db) {
        this.db = db;
    }

    private record Noted(UUID event, Text title, String slug, boolean isPublic, Part part) {}

    @Override
    public List<Involved> of(Page page, UUID person) {
        return db
                .sql("""
                select e.id, e.title_sk, e.title_en, e.slug, e.publication = 'published' and not e.archived as shown, n.part
                from presence n
                join event e on e.partnership_id = :partnership and e.id = n.event_id
                where n.partnership_id = :partnership and n.person_id = :person
                order by e.starts_at desc limit 200
                """)
                .set("person", person)
                .list(row -> new Noted(
                        row.uuid("id"),
                        row.text("title"),
                        row.string("slug"),
                        row.bool("shown"),
                        row.constant("part", Part.class)))
                .stream()
                .map(noted -> involved(page, noted))
                .toList();
    }

    private static Involved involved(Page page, Noted noted) {
        var part = page.say("attendance.part", noted.part());
        return new Involved(
                noted.event(),
                page.say("attendance.part"),
                noted.title(),
                noted.isPublic() ? "/events/" + noted.slug() : null,
                part,
                false,
                List.of(),
                List.of(new Fact("part", page.say("attendance.part"), part)));
    }
}
