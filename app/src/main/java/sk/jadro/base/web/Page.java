package sk.jadro.base.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Typesetting;
import sk.jadro.base.text.Words;

/**
 * What every page needs whatever it shows: its language and words, where it stands, the partnership around it.
 *
 * @param root what whole addresses begin with: {@code https://partnerstvo.example.sk}
 * @param site null on pages of no partnership, such as the sign-in
 * @param path the address without language and query, {@code /banska-bystrica/activities}
 * @param query what of the address it answers to besides, {@code ?page=2}; null where no page was found or made
 * @param shared whether it is the same for everybody who asks, so that its address is worth telling others
 * @param held tells of a proof's type whether whoever asks for the page holds such a role here
 * @param notice the key of a sentence to show once, after a redirect
 */
public record Page(
        Words words,
        Assets assets,
        String root,
        @Nullable Site site,
        String path,
        @Nullable String query,
        boolean shared,
        List<MenuEntry> menu,
        Predicate<Class<?>> held,
        boolean signedIn,
        @Nullable String notice) {

    public Lang lang() {
        return words.lang();
    }

    public String say(String key, Object... arguments) {
        return Typesetting.of(words.say(key, arguments), lang());
    }

    public String say(String kind, Enum<?> constant) {
        return Typesetting.of(words.say(kind, constant), lang());
    }

    public String say(Text text) {
        return Typesetting.of(text.in(lang()), text.langFor(lang()));
    }

    /** The language to mark a text with, null when it is the page's own. */
    public @Nullable String langOf(Text text) {
        return text.langFor(lang()) == lang() ? null : text.langFor(lang()).code();
    }

    public String date(Instant instant) {
        return Typesetting.of(words.date(instant), lang());
    }

    /** The partnership that this page belongs to. */
    public Site here() {
        return Objects.requireNonNull(site, "a page of no partnership");
    }

    /** The address of a page of this partnership in this language: {@code link("/activities")}. */
    public String link(String path) {
        return lang().prefix() + "/" + here().slug() + path;
    }

    /** This very page in another language. */
    public String in(Lang lang) {
        return lang.prefix() + path + (query == null ? "" : query);
    }

    /** The address of this very page with one parameter otherwise, from its list's first page on; empty leaves it out. */
    public String with(String name, String value) {
        var others = Stream.of(StringUtils.tokenizeToStringArray(query, "?&"))
                .filter(pair -> !pair.startsWith(name + "=") && !pair.startsWith("page="));
        var pairs = Stream.concat(others, value.isEmpty() ? Stream.empty() : Stream.of(name + "=" + value))
                .collect(Collectors.joining("&"));
        return lang().prefix() + path + (pairs.isEmpty() ? "" : "?" + pairs);
    }

    /** This page where what a parameter names is not there after all: it answers to it no more. */
    public Page without(String name) {
        var others = Stream.of(StringUtils.tokenizeToStringArray(query, "?&"))
                .filter(pair -> !pair.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        var less = query == null ? null : others.isEmpty() ? "" : "?" + others;
        return new Page(words, assets, root, site, path, less, shared, menu, held, signedIn, notice);
    }

    /** The whole address of this very page in a language, for those who see it elsewhere. */
    public String absolute(Lang lang) {
        return root + in(lang);
    }

    /** Whether whoever asks for this page holds a role here: {@code may(Coordinator.class)}. */
    public boolean may(Class<?> proof) {
        return held.test(proof);
    }

    /** Whether the reader is in the room of this entry. */
    public boolean isIn(MenuEntry entry) {
        return site != null && path.startsWith("/" + site.slug()) && entry.has(below());
    }

    /** The address below the partnership's home, whatever its language; empty of the home itself. */
    public String below() {
        return path.substring(here().slug().length() + 1);
    }

    /** Whether this is the partnership's first page. */
    public boolean isHome() {
        return site != null && path.equals("/" + site.slug());
    }

    /** Whether this page is one of the coordinators' desk. */
    public boolean isDesk() {
        return site != null && (path + "/").startsWith("/" + site.slug() + "/desk/");
    }

    /** The address of a built static file: {@code asset("jadro.css")}. */
    public String asset(String name) {
        return assets.path(name);
    }
}
