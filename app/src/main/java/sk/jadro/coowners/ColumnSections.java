package sk.jadro.coowners;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.activities.ActivitiesPlace;
import sk.jadro.activities.Activity;
import sk.jadro.activities.ActivityPages;
import sk.jadro.activities.ActivityPlace;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.section.Hold;
import sk.jadro.base.section.Section;
import sk.jadro.base.section.Visit;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;

/** The columns and the forms to sign up by, on the pages of activities; the ways to the names, on their desk. */
@Configuration
class ColumnSections {
    /**
     * @param names those on this page, the column's
     * @param interested how many want to hear of the activity without carrying it
     */
    record ColumnView(Page page, Form form, Column column, ListPage<Column.Name> names, int interested) {}

    record ColumnsView(Page page, Form form, PageNumber number, List<Column> columns) {
        /** How many columns stand on the pages before this one. */
        int skipped() {
            return number.skipped(ActivityPages.ON_A_PAGE);
        }
    }

    @Bean
    static Section<Activity> columnOfAnActivity(Columns columns) {
        return new Section<>(
                Map.of(
                        ActivityPlace.LABEL, "coowners/label",
                        ActivityPlace.ACTIONS, "coowners/invitation",
                        ActivityPlace.BELOW, "coowners/below"),
                10,
                (visit, activities) -> activities.stream()
                        .collect(Collectors.toMap(Function.identity(), activity -> column(visit, columns, activity))));
    }

    @Bean
    static Section<List<Activity>> columnsOfAllActivities(Columns columns) {
        return new Section<>(
                ActivitiesPlace.LIST,
                10,
                "coowners/list",
                (visit, lists) -> lists.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                list -> new ColumnsView(
                                        visit.page(), visit.form(), visit.number(), columns.of(list)))));
    }

    @Bean
    static Section<List<Activity>> tableOfAllNames() {
        return new Section<>(
                ActivitiesPlace.DESK,
                10,
                "coowners/table",
                (visit, lists) -> lists.stream().collect(Collectors.toMap(Function.identity(), list -> visit.page())));
    }

    @Bean
    static DeskLink namesOfAnActivity() {
        return new DeskLink(ActivityPlace.DESK, "coowners.desk.names", "/co-owners", 10);
    }

    @Bean
    static Hold realNamesHoldTheirActivity(CoOwnerSampleStore rows) {
        return rows::hasRealPeople;
    }

    private static ColumnView column(Visit visit, Columns columns, Activity activity) {
        var paged = columns.page(activity, visit.number());
        return new ColumnView(visit.page(), visit.form(), paged.column(), paged.names(), paged.interested());
    }
}
