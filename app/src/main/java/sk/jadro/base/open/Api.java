package sk.jadro.base.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Problem;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;

/** All that is public, for programs: as JSON, to be read by everybody, from other sites' pages, too. */
@Controller
public class Api {
    /** What the addresses for programs begin with. */
    public static final String ROOT = "/api/v1";

    static final int USUAL = 50;
    static final int MOST = 200;

    private final PublicKinds kinds;
    private final PublicItems items;
    private final OpenApi openApi;
    private final Sites sites;
    private final Addresses addresses;

    Api(PublicKinds kinds, PublicItems items, OpenApi openApi, Sites sites, Addresses addresses) {
        this.kinds = kinds;
        this.items = items;
        this.openApi = openApi;
        this.sites = sites;
        this.addresses = addresses;
    }

    /** @param says the key of what it is */
    record Described(String name, String says) {}

    /** @param example the address of a partnership's data, of the first one if there is any */
    record DocsView(
            Page page,
            List<PublicKind<?>> kinds,
            PublicKinds all,
            @Nullable String example) {
        /** Those of its own room and those that higher rooms tell. */
        List<Described> properties(PublicKind<?> kind) {
            return Stream.concat(
                            kind.properties().stream().map(own -> new Described(own.name(), own.says())),
                            all.parts(kind).stream().map(part -> new Described(part.name(), part.says())))
                    .toList();
        }
    }

    /** For people who write programs. */
    @GetMapping("/api")
    Html docs(Page page) {
        var example = sites.all().stream().findFirst().map(this::address).orElse(null);
        return Html.of("base/open/docs", new DocsView(page, kinds.all(), kinds, example));
    }

    @GetMapping(ROOT + "/openapi.json")
    Json document() {
        return Json.of(openApi.document());
    }

    @GetMapping(ROOT)
    Json root() {
        var told = new LinkedHashMap<String, Object>();
        told.put("partnerships", sites.all().stream().map(this::brief).toList());
        told.put("openapi", addresses.root() + ROOT + "/openapi.json");
        return Json.of(told);
    }

    @GetMapping(ROOT + "/{partnership}")
    Json partnership(Site site) {
        var lists = new LinkedHashMap<String, String>();
        kinds.all().forEach(kind -> lists.put(kind.plural(), address(site) + "/" + kind.plural()));
        var told = brief(site);
        told.put("lists", lists);
        return Json.of(told);
    }

    @GetMapping(ROOT + "/{partnership}/{kind}")
    Json list(Site site, @PathVariable String kind, @Asked("after") String after, @Asked("limit") String limit) {
        var wanted = kind(kind);
        var first = after.isEmpty() ? PublicKind.FIRST : id(after);
        var most = limit.isEmpty() ? USUAL : limit(limit);
        var slice = items.after(site, wanted, first, most);
        var next = slice.next() == null
                ? null
                : address(site) + "/" + wanted.plural() + "?after=" + slice.next() + "&limit=" + most;
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("items", slice.items());
        body.put("next", next);
        return new Json(body, next);
    }

    @GetMapping(ROOT + "/{partnership}/{kind}/{id}")
    Json one(Site site, @PathVariable String kind, @PathVariable UUID id) {
        return Json.of(items.one(site, kind(kind), id).orElseThrow(NotFound::new));
    }

    /** A parameter that has no meaning here. */
    private static final class BadParameter extends RuntimeException {
        BadParameter(String name, String meaning) {
            super(name + ": " + meaning);
        }
    }

    @ExceptionHandler(BadParameter.class)
    Problem badParameter(BadParameter e, HttpServletRequest request) {
        return new Problem(HttpStatus.BAD_REQUEST, e.getMessage(), request.getRequestURI());
    }

    private PublicKind<?> kind(String plural) {
        return kinds.byPlural(plural).orElseThrow(NotFound::new);
    }

    private String address(Site site) {
        return addresses.root() + ROOT + "/" + site.slug();
    }

    private Map<String, Object> brief(Site site) {
        var told = new LinkedHashMap<String, Object>();
        told.put("slug", site.slug());
        told.put("name", Shape.text(site.name()));
        told.put("place", Shape.text(site.place()));
        told.put("sample", site.sample());
        told.put("url", items.urls(site, ""));
        told.put("api", address(site));
        return told;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("after", "the id of an item, as it stands in 'next'");
        }
    }

    private static int limit(String typed) {
        try {
            var limit = Integer.parseInt(typed);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new BadParameter("limit", "a number from 1 to " + MOST);
    }
}
