package sk.jadro.shell;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Partnerships;
import sk.jadro.people.Coordinators;

/** What happens once, over an empty database: the sample partnership and the link of its first coordinator. */
@Component
class FirstStart {
    private final Partnerships partnerships;
    private final Coordinators coordinators;

    FirstStart(Partnerships partnerships, Coordinators coordinators) {
        this.partnerships = partnerships;
        this.coordinators = coordinators;
    }

    /** The first coordinator's link; empty when this is not the first start. */
    Optional<String> prepare() {
        if (!partnerships.all().isEmpty()) {
            return Optional.empty();
        }
        var site = partnerships.found(
                "banska-bystrica",
                new Text("Partnerstvo pre otvorené vládnutie", "Partnership for Open Government"),
                Text.sk("Banská Bystrica"));
        partnerships.addSampleContent(site);
        return Optional.of(coordinators.linkForNewcomer(site));
    }
}
