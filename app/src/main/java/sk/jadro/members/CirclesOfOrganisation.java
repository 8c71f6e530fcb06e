package sk.jadro.members;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.organisations.Affiliation;
import sk.jadro.organisations.Organisation;
import sk.jadro.organisations.OrganisationPlace;

/** In which circles people sit for an organisation, on its page. */
@Configuration
class CirclesOfOrganisation {
    /** @param counts of the people by circle */
    record CirclesView(Page page, List<Circle> circles, Map<UUID, Integer> counts) {
        int people(Circle circle) {
            return Objects.requireNonNull(counts.get(circle.id()));
        }
    }

    @Bean
    static Section<Organisation> circlesOfAnOrganisation(Db db, Circles circles, Memberships memberships) {
        return new Section<>(OrganisationPlace.WORK, 20, "members/ofOrganisation", (visit, organisations) -> {
            var page = visit.page();
            var organisation = organisations.getFirst();
            var counts = db
                    .sql("""
                    select m.circle_id, count(*)::int as people from membership m
                    where m.partnership_id = :partnership and m.since <= :day and (m.until is null or m.until > :day) and
                    """ + Affiliation.isOf("m") + "group by m.circle_id limit 200")
                    .set("organisation", organisation.id())
                    .set("day", memberships.today())
                    .list(row -> Map.entry(row.uuid("circle_id"), row.integer("people")))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            var shown = circles.byIds(page.here().id(), counts.keySet()).stream()
                    .filter(Circle::isPublic)
                    .toList();
            return shown.isEmpty() ? Map.of() : Map.of(organisation, new CirclesView(page, shown, counts));
        });
    }
}
