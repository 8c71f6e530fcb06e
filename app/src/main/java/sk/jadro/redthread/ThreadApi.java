package sk.jadro.redthread;

import static sk.jadro.base.open.JsonSchema.STRING;
import static sk.jadro.base.open.JsonSchema.object;
import static sk.jadro.base.open.JsonSchema.orNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.Api;
import sk.jadro.base.open.ApiPath;
import sk.jadro.base.open.Json;
import sk.jadro.base.open.JsonSchema;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Lang;
import sk.jadro.base.thread.RedThread.Knot;
import sk.jadro.base.thread.RedThreads;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;

/** A thing's thread for programs. */
@Controller
class ThreadApi {
    private static final Map<String, Object> REFERENCE = object(Map.of("kind", STRING, "id", JsonSchema.UUID));

    private final Db db;
    private final Threads threads;
    private final RedThreads redThreads;
    private final Addresses addresses;

    ThreadApi(Db db, Threads threads, RedThreads redThreads, Addresses addresses) {
        this.db = db;
        this.threads = threads;
        this.redThreads = redThreads;
        this.addresses = addresses;
    }

    @Bean
    static ApiPath threadsForPrograms() {
        var knot = Map.<String, Object>of(
                "thing", REFERENCE,
                "stage", Map.of("type", "string", "description", "How far something is that hangs there"),
                "title", orNull(JsonSchema.reference("Text")),
                "url", orNull(JsonSchema.reference("Urls")),
                "day", orNull(JsonSchema.DAY),
                "ahead", Map.of("type", "boolean", "description", "Whether it has yet to happen"),
                "goneOn", orNull(JsonSchema.DAY));
        var schema = object(Map.of(
                "here", REFERENCE,
                "knots", JsonSchema.list(object(knot)),
                "links",
                        Map.of(
                                "type", "array",
                                "description", "That a thing grew from another one",
                                "items", object(Map.of("thing", REFERENCE, "from", REFERENCE))),
                "cut", Map.of("type", "boolean", "description", "Whether there is more than is told here")));
        return new ApiPath("/thread/{kind}/{id}", "thread", "What a thing grew from, and what grew from it", schema);
    }

    @GetMapping(Api.ROOT + "/{partnership}/thread/{kind}/{id}")
    Json thread(Site site, @PathVariable String kind, @PathVariable UUID id) {
        return db.in(site.id(), () -> {
            var thing = threads.thing(kind, id);
            var thread = redThreads.of(thing, Objects.requireNonNull(thing.strand()));
            var told = new LinkedHashMap<String, Object>();
            told.put("here", reference(thread.here().thing()));
            told.put(
                    "knots",
                    thread.knots().stream().map(knot -> knot(site, knot)).toList());
            told.put(
                    "links",
                    thread.links().stream()
                            .map(link -> Map.of("thing", reference(link.thing()), "from", reference(link.from())))
                            .toList());
            told.put("cut", thread.isCut());
            return Json.of(told);
        });
    }

    private Map<String, @Nullable Object> knot(Site site, Knot knot) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("thing", reference(knot.thing()));
        told.put("stage", Code.of(knot.stage()));
        told.put("title", knot.title() == null ? null : Json.text(knot.title()));
        told.put("url", knot.title() == null ? null : urls(site, knot));
        told.put("day", knot.day() == null ? null : knot.day().toString());
        told.put("ahead", knot.ahead());
        told.put("goneOn", knot.goneOn() == null ? null : knot.goneOn().toString());
        return told;
    }

    private Map<String, String> urls(Site site, Knot knot) {
        var urls = new LinkedHashMap<String, String>();
        for (var lang : Lang.values()) {
            urls.put(lang.code(), addresses.absolute(lang, site, knot.path()));
        }
        return urls;
    }

    private Map<String, String> reference(Reference thing) {
        return Map.of("kind", redThreads.name(thing), "id", thing.id().toString());
    }
}
