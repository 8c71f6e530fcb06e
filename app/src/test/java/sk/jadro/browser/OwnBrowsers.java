package sk.jadro.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Several people, each with a browser of their own; what their pages complain of fails the test in the end. */
final class OwnBrowsers implements AutoCloseable {
    private final Browser shared;
    private final String[] meant;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** @param meant parts of complaints that the test is about */
    OwnBrowsers(Browser shared, String... meant) {
        this.shared = shared;
        this.meant = meant;
    }

    /** Somebody new at this address. */
    Page open(String address) {
        var context = shared.newContext(new Browser.NewContextOptions().setViewportSize(1280, 1600));
        contexts.add(context);
        return another(contexts.size() - 1, address);
    }

    /** One more page of somebody, counted from 0. */
    Page another(int person, String address) {
        var page = contexts.get(person).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && Arrays.stream(meant).noneMatch(message.text()::contains)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
        return page;
    }

    void setOffline(int person, boolean offline) {
        contexts.get(person).setOffline(offline);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        Assertions.assertThat(complaints).isEmpty();
    }
}
