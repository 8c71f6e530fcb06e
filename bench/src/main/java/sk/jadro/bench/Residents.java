package sk.jadro.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What residents send by their browsers. */
final class Residents {
    /** Where a letter leads to confirm a sign-up. */
    static final Pattern CONFIRMATION = Pattern.compile("https?://[^/\\s]+(/\\S+?/confirmation)");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern CHOICE = Pattern.compile("name=\"activity\"[^>]* value=\"([0-9a-f-]{36})\"");

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;

    Residents(URI root) {
        this.root = root;
    }

    String read(String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(root.resolve(path))
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    /** The ids of the activities that the columns' form offers. */
    List<String> activities(String partnership) throws IOException, InterruptedException {
        return CHOICE.matcher(read("/" + partnership + "/activities"))
                .results()
                .map(choice -> choice.group(1))
                .toList();
    }

    /** Sends the form below the columns; 303 is its acceptance. */
    HttpResponse<Void> signUp(String partnership, String name, String email, List<String> activities)
            throws IOException, InterruptedException {
        var fields = new ArrayList<String>();
        fields.add(field("name", name));
        fields.add(field("email", email));
        fields.add(field("side", "public"));
        fields.add(field("visibility", "full"));
        activities.forEach(activity -> fields.add(field("activity", activity)));
        return post("/" + partnership + "/sign-ups", String.join("&", fields));
    }

    /** The path of the confirming link in the letter to this address, where letters are read at {@code /dev/mail}. */
    String letterTo(String email) throws IOException, InterruptedException {
        var link = CONFIRMATION.matcher(read("/dev/mail.json?to=" + URLEncoder.encode(email, StandardCharsets.UTF_8)));
        if (!link.find()) {
            throw new IllegalStateException("no letter to " + email);
        }
        return link.group(1);
    }

    /** Presses the button behind a letter's link; 303 is its acceptance. */
    HttpResponse<Void> confirm(String path) throws IOException, InterruptedException {
        return post(path, "");
    }

    private HttpResponse<Void> post(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.discarding());
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
