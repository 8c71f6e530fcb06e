package sk.jadro.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody with a browser that runs no JavaScript: keeps cookies, follows redirects, fills in forms as they stand on the
 * page.
 */
public final class Visitor {
    private final String root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Visitor(String root) {
        this(root, HttpClient.newBuilder());
    }

    /** With a client that has something of its own, such as an address. */
    public Visitor(String root, HttpClient.Builder client) {
        this.root = root;
        this.client = client.cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The value of a cookie that this browser has. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name));
    }

    /** As a browser does whose session lapsed. */
    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    /** Opens an address, whole or from the root on, and follows where it leads. */
    public Seen open(String address) {
        return follow(send(HttpRequest.newBuilder(absolute(address)).GET()));
    }

    /** The same without following. */
    public Seen openOnly(String address) {
        return send(HttpRequest.newBuilder(absolute(address)).GET());
    }

    /** Asks with any method and headers ({@code name, value, …}), and follows nothing. */
    public Seen ask(String method, String address, String body, String... headers) {
        var request = HttpRequest.newBuilder(absolute(address)).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Sends the fields to an address as a form would. */
    public Seen post(String address, Map<String, ?> fields) {
        return follow(postOnly(address, fields));
    }

    public Seen postOnly(String address, Map<String, ?> fields) {
        return send(HttpRequest.newBuilder(absolute(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(encoded(pairs(fields)))));
    }

    /** Sends a file as the one field {@code file} of a form that takes files. */
    public Seen upload(String address, String name, byte[] file) {
        return upload(address, name, file, Map.of());
    }

    /** Sends a file as the field {@code file} of a form that has these fields, too. */
    public Seen upload(String address, String name, byte[] file, Map<String, String> fields) {
        var boundary = "a-boundary-that-no-picture-holds";
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return follow(send(HttpRequest.newBuilder(absolute(address))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    /**
     * Fills in the form of a page whose address ends so, with all that stands in it already, and sends it. A field that
     * the form does not have is a mistake of the test.
     */
    public Seen submit(Seen page, String actionEnd, Map<String, ?> fields) {
        var form = page.form(actionEnd);
        var pairs = new ArrayList<Map.Entry<String, String>>();
        for (var value : form.formData()) {
            if (!fields.containsKey(value.key())) {
                pairs.add(Map.entry(value.key(), value.value()));
            }
        }
        fields.keySet().forEach(name -> {
            if (form.elements().stream().noneMatch(e -> e.attr("name").equals(name))) {
                throw new AssertionError("the form has no field " + name + ": " + form);
            }
        });
        pairs.addAll(pairs(fields));
        return follow(send(HttpRequest.newBuilder(absolute(action(page, form)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(encoded(pairs)))));
    }

    public Seen submit(Seen page, String actionEnd) {
        return submit(page, actionEnd, Map.of());
    }

    private static String action(Seen page, FormElement form) {
        return form.hasAttr("action") ? form.attr("action") : page.address().toString();
    }

    private URI absolute(String address) {
        return URI.create(address.startsWith("http") ? address : root + address);
    }

    private Seen follow(Seen seen) {
        var current = seen;
        for (int i = 0; i < 5 && current.status() / 100 == 3; i++) {
            current = send(HttpRequest.newBuilder(current.address().resolve(current.header("Location")))
                    .GET());
        }
        return current;
    }

    private Seen send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), Visitor::body);
            return new Seen(response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Map.Entry<String, String>> pairs(Map<String, ?> fields) {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        fields.forEach((name, value) -> {
            if (value instanceof Iterable<?> many) {
                many.forEach(one -> pairs.add(Map.entry(name, String.valueOf(one))));
            } else {
                pairs.add(Map.entry(name, String.valueOf(value)));
            }
        });
        return pairs;
    }

    private static String encoded(List<Map.Entry<String, String>> pairs) {
        return pairs.stream()
                .map(pair -> URLEncoder.encode(pair.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The one button of a page that has just one. */
    public Seen pressTheOnlyButton(Seen page) {
        var forms = page.html().select("main form");
        if (forms.size() != 1) {
            throw new AssertionError("expected one form, found " + forms.size());
        }
        Element form = forms.getFirst();
        return submit(page, form.attr("action"));
    }

    /** Of a stream, which never ends, the head only. */
    private static BodySubscriber<byte[]> body(ResponseInfo info) {
        var type = info.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("text/event-stream") ? new LetGo() : BodySubscribers.ofByteArray();
    }

    private static final class LetGo implements BodySubscriber<byte[]> {
        @Override
        public CompletionStage<byte[]> getBody() {
            return CompletableFuture.completedStage(new byte[0]);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            // It was let go.
        }

        @Override
        public void onError(Throwable throwable) {
            // It was let go.
        }

        @Override
        public void onComplete() {
            // It was let go.
        }
    }
}
