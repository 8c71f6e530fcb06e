package sk.jadro.shell;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Text;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.partnership.Partnerships;

/** What happens over an empty database: the sample partnership; and the link of its first coordinator until somebody used it. */
@Component
class FirstStart {
    private final Partnerships partnerships;
    private final Coordinators coordinators;

    FirstStart(Partnerships partnerships, Coordinators coordinators) {
        this.partnerships = partnerships;
        this.coordinators = coordinators;
    }

    /** The link of the first coordinator, anew at each start until there is one. */
    Optional<String> prepare() {
        if (partnerships.all().isEmpty()) {
            partnerships.addSampleContent(partnerships.found(
                    "banska-bystrica",
                    new Text("Partnerstvo pre otvorené vládnutie", "Partnership for Open Government"),
                    Text.sk("Banská Bystrica")));
        }
        var sites = partnerships.all();
        return sites.size() == 1 && coordinators.all(sites.getFirst().id()).isEmpty()
                ? Optional.of(coordinators.linkForNewcomer(sites.getFirst()))
                : Optional.empty();
    }
}
