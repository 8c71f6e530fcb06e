package sk.jadro.partnership;

import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.SampleFile;

/** The sample partnership's own words. */
@Component
@Order(10)
class PartnershipSample implements SampleContent {
    private final PartnershipTexts texts;

    PartnershipSample(PartnershipTexts texts) {
        this.texts = texts;
    }

    @Override
    public void add() {
        var sample = SampleFile.read(PartnershipSample.class);
        for (var kind : TextKind.values()) {
            var key = kind.name().toLowerCase(Locale.ROOT);
            if (sample.has(key)) {
                texts.addSample(kind, sample.text(key));
            }
        }
    }

    @Override
    public void remove() {
        texts.removeSample();
    }
}
