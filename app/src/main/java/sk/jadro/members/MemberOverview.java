package sk.jadro.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;

/** What of circles waits on the desk: applications, circles that nobody leads, missing sides. */
@Component
class MemberOverview implements Matters {
    private final Circles circles;
    private final CompanyStore members;
    private final MembershipFormStore forms;
    private final Memberships memberships;

    MemberOverview(Circles circles, CompanyStore members, MembershipFormStore forms, Memberships memberships) {
        this.circles = circles;
        this.members = members;
        this.forms = forms;
        this.memberships = memberships;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var published = circles.published(by.partnership()).stream()
                .filter(circle -> circle.draft().ends() == null)
                .toList();
        var matters = new ArrayList<Matter>();
        applications(page, published, matters);
        leadless(page, published, matters);
        missing(page, published, matters);
        return matters;
    }

    private void applications(Page page, List<Circle> published, List<Matter> matters) {
        var waiting = forms.applications(null).stream()
                .collect(Collectors.groupingBy(pending -> pending.form().circle(), Collectors.counting()));
        if (!waiting.isEmpty()) {
            var count = waiting.values().stream().mapToInt(Long::intValue).sum();
            var about = about(published, waiting);
            matters.add(new Matter(
                    Matter.Kind.PEOPLE,
                    count,
                    page.say("members.matter.applications", count),
                    about,
                    page.say("members.matter.applications.detail"),
                    page.say("members.matter.answer"),
                    desk(List.copyOf(waiting.keySet()))));
        }
    }

    private static List<Matter.About> about(List<Circle> published, Map<UUID, Long> counts) {
        return published.stream()
                .filter(circle -> counts.containsKey(circle.id()))
                .map(circle -> new Matter.About(circle.title(), String.valueOf(counts.get(circle.id()))))
                .toList();
    }

    private void leadless(Page page, List<Circle> published, List<Matter> matters) {
        var without = members.withoutLead(memberships.today());
        var about = published.stream()
                .filter(circle -> without.contains(circle.id()))
                .toList();
        if (!about.isEmpty()) {
            matters.add(new Matter(
                    Matter.Kind.PEOPLE,
                    about.size(),
                    page.say("members.matter.leadless", about.size()),
                    about.stream()
                            .map(circle -> new Matter.About(circle.title(), ""))
                            .toList(),
                    page.say("members.matter.leadless.detail"),
                    page.say("members.matter.choose"),
                    desk(about.stream().map(Circle::id).toList())));
        }
    }

    private void missing(Page page, List<Circle> published, List<Matter> matters) {
        var counts = members.counts(published.stream().map(Circle::id).toList(), memberships.today());
        var lacking = published.stream()
                .map(circle -> new Company(circle, counts.getOrDefault(circle.id(), Map.of()), List.of()))
                .filter(company -> company.missingInAll() > 0)
                .toList();
        if (!lacking.isEmpty()) {
            var count = lacking.stream().mapToInt(Company::missingInAll).sum();
            matters.add(new Matter(
                    Matter.Kind.PEOPLE,
                    count,
                    page.say("members.matter.missing", count),
                    lacking.stream()
                            .map(company ->
                                    new Matter.About(company.circle().title(), String.valueOf(company.missingInAll())))
                            .toList(),
                    "",
                    page.say("members.matter.invite"),
                    desk(lacking.stream().map(company -> company.circle().id()).toList())));
        }
    }

    private static String desk(List<UUID> circles) {
        return circles.size() == 1 ? "/desk/circles/" + circles.getFirst() + "/members" : "/desk/circles";
    }
}
