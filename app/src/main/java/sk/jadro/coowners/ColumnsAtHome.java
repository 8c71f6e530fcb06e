package sk.jadro.coowners;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.home.Knot;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;

/** What the first page says of the columns: where a hand is missing. */
@Configuration
class ColumnsAtHome {
    record HandsView(Page page, List<Column> columns) {}

    @Bean
    static Knot namesOnTheThread() {
        return new Knot(Knot.Stage.CARRIED, "coowners.knot", null, """
                select count(*) from co_owner o
                join activity a on a.partnership_id = o.partnership_id and a.id = o.activity_id
                where o.partnership_id = :partnership and o.state = 'confirmed' and a.publication = 'published'
                  and not a.archived
                """);
    }

    @Bean
    static Section<PartnershipId> wayToTheColumns() {
        return Section.ofPartnership(HomePlace.ACTIONS, 10, "coowners/choose", visit -> visit.page());
    }

    @Bean
    static Section<PartnershipId> whereHandsAreMissing(Columns columns) {
        return Section.ofPartnership(
                HomePlace.ACROSS,
                10,
                "coowners/hands",
                visit -> new HandsView(
                        visit.page(), columns.all(visit.page().here().id())));
    }
}
