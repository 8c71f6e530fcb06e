package sk.jadro.following;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.partnership.SampleContent;

/** Nothing that comes with the sample is news. */
@Component
@Order(1000)
class SilentSample implements SampleContent {
    private final NewsStore store;

    SilentSample(NewsStore store) {
        this.store = store;
    }

    @Override
    public void add() {
        store.forgetPublic();
    }

    @Override
    public void withdraw() {}
}
