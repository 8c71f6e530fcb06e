package sk.jadro.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import sk.jadro.bench.Figure.Goal;

/** How long it takes to print minutes of some twenty pages, from their rows to the file, beside the bare library. */
final class Printing implements Measure {
    private static final int PARAGRAPHS = 330;
    private static final int ROUNDS = 7;
    private static final Path TYPEFACE = Path.of("..", "app", "target", "classes", "typeface", "source-sans-3-400.ttf");

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1);
                var jadro = RunningJadro.start(house.data())) {
            Uncached.fill(house.data(), "minutes.sql", Map.of("meetings", 1, "people", 400, "paragraphs", PARAGRAPHS));
            var page = HttpRequest.newBuilder(jadro.root().resolve("/mesto-1/events/porada-1/minutes.pdf"))
                    .build();
            var client = HttpClient.newHttpClient();
            var pages = pages(print(client, page));
            for (int i = 0; i < 3; i++) {
                print(client, page);
                bare();
            }
            var duel = Duel.between(() -> median(() -> print(client, page)), () -> median(Printing::bare));
            return List.of(new Figure(
                    "minutes of %d pages as PDF/UA, asked for and sent".formatted(pages),
                    "ms",
                    duel.ours(),
                    duel.reference(),
                    Goal.atMost(1.3),
                    "median of %d, one at a time, against openhtmltopdf in this JVM with the same paragraphs and typeface, tagged"
                            .formatted(ROUNDS)));
        }
    }

    private static byte[] print(HttpClient client, HttpRequest page) throws IOException, InterruptedException {
        var answer = client.send(page, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static byte[] bare() throws IOException {
        XRLog.setLoggingEnabled(false);
        var paragraphs = IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(
                        ("<p>Odsek číslo %d: hovorili sme o tom, čo treba urobiť, kto to urobí a dokedy; slovo mal niekto z mestského "
                                        + "úradu a zhodli sme sa, že sa k tomu vrátime.</p>")::formatted)
                .collect(Collectors.joining());
        var file = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(TYPEFACE.toFile(), "Source Sans 3")
                .withHtmlContent(
                        "<html lang=\"sk\"><head><title>Zápis</title><meta name=\"description\" content=\"Zápis\"/><style>"
                                + "* { font-family: 'Source Sans 3'; font-weight: 400; font-size: 11pt } @page { size: A4; margin: 22mm; font-family: 'Source Sans 3' }</style></head><body><h1>Zápis</h1>"
                                + paragraphs + "</body></html>",
                        null)
                .toStream(file)
                .run();
        return file.toByteArray();
    }

    private interface Work {
        byte[] done() throws Exception;
    }

    /** In milliseconds. */
    private static double median(Work work) throws Exception {
        var took = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            var began = System.nanoTime();
            work.done();
            took[i] = (System.nanoTime() - began) / 1e6;
        }
        return Duel.median(took);
    }
}
