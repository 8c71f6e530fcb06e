package sk.jadro.shell;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import sk.jadro.base.web.Addresses;

/**
 * Serves a new house to itself once, every public page and a sign-up, and ends: what the virtual machine learns meanwhile
 * it keeps for the starts to come (an AOT cache, JEP 483 and 514). The starter does it at the first {@code run}.
 */
@Command(name = "rehearse", hidden = true, description = "Runs once for the virtual machine to learn from.")
final class Rehearse implements Callable<Integer> {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");
    private static final Pattern SIGN_UP = Pattern.compile("action=\"([^\"]+/activities/[^\"]+/co-owners)\"");
    private static final Pattern CONFIRMATION = Pattern.compile("https?://[^/\\s\\\\]+(/\\S+?/confirmation)");
    private static final Map<String, String> SOMEBODY =
            Map.of("name", "Skúška", "email", "skuska@example.org", "side", "public", "visibility", "full");
    private static final int PAGES_AT_MOST = 100;

    @ParentCommand
    @Nullable
    Shell shell;

    @Mixin
    DataOptions data = new DataOptions();

    private final HttpClient reader =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Override
    public Integer call() throws Exception {
        var arguments = data.settings();
        arguments.add("--server.port=0");
        try (var context = new SpringApplicationBuilder(
                        Objects.requireNonNull(shell).application())
                .properties(Complaint.QUIET)
                .run(arguments.toArray(String[]::new))) {
            context.getBean(FirstStart.class).prepare();
            var root = URI.create(context.getBean(Addresses.class).root());
            signUp(root, readEverything(root));
        }
        return 0;
    }

    /** Follows the links from the first page; the address of a sign-up's form that stood on one of the pages. */
    private String readEverything(URI root) throws IOException, InterruptedException {
        var known = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of("/"));
        var form = "";
        while (!ahead.isEmpty() && known.size() < PAGES_AT_MOST) {
            var path = ahead.remove();
            if (!known.add(path)) {
                continue;
            }
            var page = get(root, path);
            LINK.matcher(page).results().map(link -> link.group(1)).forEach(ahead::add);
            form = SIGN_UP.matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse(form);
        }
        return form;
    }

    private void signUp(URI root, String form) throws IOException, InterruptedException {
        var fields = SOMEBODY.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(
                root,
                form,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
        var letters = get(root, "/dev/mail.json?to=" + SOMEBODY.get("email"));
        var link = CONFIRMATION.matcher(letters);
        if (!link.find()) {
            throw new IllegalStateException("the rehearsal's sign-up caused no letter");
        }
        send(root, link.group(1), request -> request.POST(BodyPublishers.noBody()));
    }

    private String get(URI root, String path) throws IOException, InterruptedException {
        return send(root, path, HttpRequest.Builder::GET);
    }

    private String send(URI root, String path, UnaryOperator<HttpRequest.Builder> method)
            throws IOException, InterruptedException {
        var request = method.apply(HttpRequest.newBuilder(root.resolve(path))).build();
        var answer = reader.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("the rehearsal got " + answer.statusCode() + " for " + path);
        }
        return answer.body();
    }
}
