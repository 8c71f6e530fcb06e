package sk.jadro.support;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What came back, and what a person sees of it. */
public record Seen(URI address, int status, HttpHeaders headers, byte[] body) {
    /** A header's value, empty when there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Document html() {
        return Jsoup.parse(text(), address.toString());
    }

    /** The text of the page's heading. */
    public String heading() {
        return plain(html().select("h1").text());
    }

    /** What stands in the page between header and footer, spaces folded and made plain. */
    public String main() {
        return plain(html().select("main").text());
    }

    /** The texts of all elements that a CSS selector finds. */
    public List<String> texts(String selector) {
        return html().select(selector).eachText().stream().map(Seen::plain).toList();
    }

    /** The form whose address ends so. */
    public FormElement form(String actionEnd) {
        return html().select("form").stream()
                .filter(form -> form.attr("action").endsWith(actionEnd))
                .map(FormElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form for " + actionEnd + " on " + address + ":\n" + main()));
    }

    /** What stands in a field, be it of one line or of many. */
    public String typed(String selector) {
        var field = one(selector);
        return field.tagName().equals("textarea") ? field.wholeText().strip() : field.val();
    }

    /** The messages beside the fields. */
    public List<String> errors() {
        return texts(".govuk-error-message");
    }

    /** With spaces that keep words on one line made plain. */
    public static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    public Element one(String selector) {
        return html().select(selector).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + selector + " on " + address));
    }
}
