package sk.jadro.minutes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.partnership.SampleContent;

/** Numbers the sample's corrections, after initiatives and all that others wrote, whose numbers the sample names. */
@Component
@Order(51)
class CorrectionSample implements SampleContent {
    private final CorrectionStore corrections;

    CorrectionSample(CorrectionStore corrections) {
        this.corrections = corrections;
    }

    @Override
    public void add() {
        corrections.numberSample();
    }

    @Override
    public void withdraw() {
        // They go out of sight with their event.
    }
}
