package sk.jadro.coowners;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;

/** What the first page says of the columns: where a hand is missing. */
@Configuration
class ColumnsAtHome {
    /** As many as stand beside each other. */
    private static final int COLUMNS = 6;

    record HandsView(Page page, Columns.First hands) {}

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
                        visit.page(),
                        columns.whereHandsAreMissing(visit.page().here().id(), COLUMNS)));
    }
}
