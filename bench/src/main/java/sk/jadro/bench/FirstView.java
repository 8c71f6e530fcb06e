package sk.jadro.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import sk.jadro.bench.Figure.Goal;

/** What a browser that was never here before fetches to show the home page of the sample partnership. */
final class FirstView implements Measure {
    private static final int MOST_KILOBYTES = 150;
    private static final int MOST_REQUESTS = 8;
    private static final String SETUP =
            "Chromium, 1280 × 720, empty cache, as its network log counts: heads and bodies";

    @Override
    public List<Figure> take() throws Exception {
        try (var data = DataFolder.make();
                var jadro = RunningJadro.start(data);
                var playwright = Playwright.create(new Playwright.CreateOptions()
                        // This machine's browser does.
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")));
                var page = browser.newPage()) {
            var bytes = new AtomicLong();
            var requests = new AtomicLong();
            var network = page.context().newCDPSession(page);
            network.send("Network.enable");
            network.on("Network.loadingFinished", finished -> {
                bytes.addAndGet(encodedLength(finished));
                requests.incrementAndGet();
            });
            page.navigate(jadro.root() + "/banska-bystrica");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return List.of(
                    new Figure(
                            "home page's first view on the wire",
                            "KB",
                            bytes.get() / 1000.0,
                            null,
                            Goal.atMost(MOST_KILOBYTES),
                            SETUP),
                    new Figure("its requests", "", requests.get(), null, Goal.atMost(MOST_REQUESTS), SETUP));
        }
    }

    private static long encodedLength(JsonObject finished) {
        return finished.get("encodedDataLength").getAsLong();
    }
}
