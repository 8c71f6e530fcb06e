package sk.jadro.members;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.home.HomePlace;
import sk.jadro.base.open.PublicPart;
import sk.jadro.base.section.Section;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclePlace;
import sk.jadro.core.Circles;
import sk.jadro.core.CirclesPlace;

/** Who is in circles, on the pages of one and of all, and on the first page. */
@Configuration
class MemberSections {
    record CompanyView(Page page, Company company) {
        /** Whether one can come in by a form. */
        boolean isOpen() {
            return JoinPages.isOpen(company.circle());
        }
    }

    record CompaniesView(Page page, List<Company> companies) {
        /** Those in which somebody is missing. */
        List<Company> lacking() {
            return companies.stream()
                    .filter(company -> company.missingInAll() > 0)
                    .toList();
        }

        /** Those into which one can come by a form, the widest first. */
        List<Company> open() {
            return companies.stream()
                    .filter(company -> JoinPages.isOpen(company.circle()))
                    .toList()
                    .reversed();
        }

        Rings rings() {
            return Rings.of(companies);
        }
    }

    @Bean
    static Section<Circle> membersOfCircles(Companies companies, Memberships memberships) {
        return new Section<>(
                Map.of(
                        CirclePlace.ROW, "members/row",
                        CirclePlace.ACTIONS, "members/actions",
                        CirclePlace.PEOPLE, "members/company"),
                10,
                (visit, circles) -> companies.on(memberships.today(), circles).stream()
                        .collect(Collectors.toMap(Company::circle, company -> new CompanyView(visit.page(), company))));
    }

    @Bean
    static Section<List<Circle>> companyOfAllCircles(Companies companies, Memberships memberships) {
        return new Section<>(
                Map.of(
                        CirclesPlace.LEAD, "members/missing",
                        CirclesPlace.PICTURE, "members/rings",
                        CirclesPlace.BELOW, "members/askDay"),
                10,
                (visit, lists) -> lists.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                list -> new CompaniesView(
                                        visit.page(),
                                        companies.on(
                                                memberships.today(),
                                                list.stream()
                                                        .filter(circle ->
                                                                circle.draft().ends() == null)
                                                        .toList())))));
    }

    /** On the first page, while no meeting has a table to show. */
    @Bean
    static Section<PartnershipId> circlesAsTable(Circles circles, CompanyStore members, Memberships memberships) {
        return Section.ofPartnership(HomePlace.PICTURE, 20, "members/homeRings", visit -> {
            var standing = circles.published(visit.page().here().id()).stream()
                    .filter(circle ->
                            circle.draft().ends() == null && circle.draft().ring() > 0)
                    .toList();
            var counts = members.counts(standing.stream().map(Circle::id).toList(), memberships.today());
            var companies = standing.stream()
                    .map(circle -> new Company(circle, counts.getOrDefault(circle.id(), Map.of()), List.of()))
                    .filter(company -> company.people() + company.missingInAll() > 0)
                    .toList();
            return companies.isEmpty() ? null : new CompaniesView(visit.page(), companies);
        });
    }

    @Bean
    static PublicPart membersOfPublicCircles(CompanyStore members, Memberships memberships) {
        return new PublicPart(
                "circle", "members", "members.by-side", circles -> members.counts(circles, memberships.today()));
    }
}
