package sk.jadro.members;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.retention.Retention;
import sk.jadro.base.text.Words;
import sk.jadro.people.Keeper;
import sk.jadro.people.People;
import sk.jadro.submissions.Submissions;

/** Forgets the names of those who left and never wanted them shown, or are erased; that somebody was there is still counted. */
@Component
class FormerMembers {
    private static final String NAMELESS = """
            update membership
            set person_id = null, form_id = null, name = '', visibility = 'none', shown_name = null, organisation = null,
                duty = null, interest = null, interest_on = null, until = coalesce(until, greatest(since, current_date))
            """;

    private final Db db;

    FormerMembers(Db db) {
        this.db = db;
    }

    @Bean
    Keeper membersAreKept() {
        return new Keeper("membership", this::leaveCount);
    }

    @Bean
    Retention hiddenFormerMembersAreKept(People people) {
        return new Retention("members.kept", Submissions.KEPT, before -> {
            var whose = forgetHidden(Words.local(before).toLocalDate());
            whose.forEach(people::forgetUnlessKept);
            return whose.size();
        });
    }

    /** Leaves of an erased person that somebody was there. */
    private void leaveCount(UUID person) {
        db.sql(NAMELESS + "where partnership_id = :partnership and person_id = :person")
                .set("person", person)
                .run();
    }

    /** The same of those who left before this day and whose names readers never see; who they are. */
    private List<UUID> forgetHidden(LocalDate before) {
        record Hidden(UUID id, UUID person) {}
        var hidden = db.sql("""
                select id, person_id from membership
                where partnership_id = :partnership and until < :before and shown_name is null and person_id is not null
                order by id limit 500 for update
                """).set("before", before).list(row -> new Hidden(row.uuid("id"), row.uuid("person_id")));
        if (!hidden.isEmpty()) {
            db.sql(NAMELESS + "where partnership_id = :partnership and id = any (cast(:ids as uuid[]))")
                    .set("ids", hidden.stream().map(Hidden::id).toList())
                    .run();
        }
        return hidden.stream().map(Hidden::person).toList();
    }
}
