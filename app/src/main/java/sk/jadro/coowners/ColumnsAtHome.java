package sk.jadro.coowners;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;

/** What the first page says of the columns: where a hand is missing. */
@Configuration
class ColumnsAtHome {
    record HandsView(Page page, List<Column> columns) {}

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
