package sk.jadro.coowners;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.organisations.Affiliation;
import sk.jadro.organisations.Organisation;
import sk.jadro.organisations.OrganisationPlace;

/** Which activities people carry for an organisation, on its page. */
@Configuration
class ActivitiesOfOrganisation {
    /** @param counts of the people by activity */
    record CarriedView(Page page, List<Activity> activities, Map<UUID, Integer> counts) {
        int people(Activity activity) {
            return Objects.requireNonNull(counts.get(activity.id()));
        }
    }

    @Bean
    static Section<Organisation> activitiesOfAnOrganisation(Db db, Activities activities) {
        return new Section<>(OrganisationPlace.WORK, 10, "coowners/ofOrganisation", (visit, organisations) -> {
            var page = visit.page();
            var organisation = organisations.getFirst();
            var counts = db
                    .sql("""
                    select o.activity_id, count(*)::int as people from co_owner o
                    where o.partnership_id = :partnership and o.state = 'confirmed' and o.part <> 'interested' and
                    """ + Affiliation.isOf("o") + "group by o.activity_id limit 500")
                    .set("organisation", organisation.id())
                    .list(row -> Map.entry(row.uuid("activity_id"), row.integer("people")))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            var shown = activities.byIds(page.here().id(), List.copyOf(counts.keySet())).stream()
                    .filter(Activity::isPublic)
                    .toList();
            return shown.isEmpty() ? Map.of() : Map.of(organisation, new CarriedView(page, shown, counts));
        });
    }
}
