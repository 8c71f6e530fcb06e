package sk.jadro.partnership;

import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.YamlFile;
import sk.jadro.people.People;

/** The sample partnership's own words. */
@Component
@Order(10)
class PartnershipSample implements SampleContent {
    private final TextStore texts;
    private final People people;

    PartnershipSample(TextStore texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    @Override
    public void add() {
        var sample = YamlFile.read(PartnershipSample.class, "sample.yaml");
        for (var kind : TextKind.values()) {
            var key = kind.name().toLowerCase(Locale.ROOT);
            if (sample.has(key)) {
                texts.addSample(kind, sample.text(key));
            }
        }
    }

    /** As the last room: those who stand for something elsewhere stay. */
    @Override
    public void removePeople() {
        people.removeSample();
    }

    @Override
    public void withdraw() {
        texts.withdrawSample();
    }
}
