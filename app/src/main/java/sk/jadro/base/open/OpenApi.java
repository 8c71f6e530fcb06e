package sk.jadro.base.open;

import static sk.jadro.base.open.JsonSchema.STRING;
import static sk.jadro.base.open.JsonSchema.UUID;
import static sk.jadro.base.open.JsonSchema.list;
import static sk.jadro.base.open.JsonSchema.object;
import static sk.jadro.base.open.JsonSchema.orNull;
import static sk.jadro.base.open.JsonSchema.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Addresses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API's document (OpenAPI 3.1.1), from what the rooms declare. */
@Component
class OpenApi {
    private static final Map<String, Object> URI = Map.of("type", "string", "format", "uri");

    /** The document is the same on every node and after every start, so that whoever has it hears that it stands. */
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Map<String, Object> PARTNERSHIP =
            parameter("partnership", "path", "The partnership's slug", STRING);
    private static final Map<String, Object> ID = parameter("id", "path", "The thing's id", UUID);
    private static final Map<String, Object> AFTER =
            parameter("after", "query", "The id after which to go on; 'next' of an answer has it", UUID);
    private static final Map<String, Object> LIMIT = parameter(
            "limit",
            "query",
            "How many at most",
            Map.of("type", "integer", "minimum", 1, "maximum", Api.MOST, "default", Api.USUAL));

    private static final Map<String, Object> PROBLEM_RESPONSE = Map.of(
            "description",
            "What went wrong (RFC 9457)",
            "content",
            Map.of("application/problem+json", Map.of("schema", reference("Problem"))));

    private static final Map<String, Object> KIND =
            parameter("kind", "path", "What one of the kind is called, as in 'activity'", STRING);

    private final PublicKinds kinds;
    private final List<ApiPath> more;
    private final Dictionary dictionary;
    private final Addresses addresses;

    OpenApi(PublicKinds kinds, List<ApiPath> more, Dictionary dictionary, Addresses addresses) {
        this.kinds = kinds;
        this.more = more;
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    JsonNode document() {
        var paths = new LinkedHashMap<String, Object>();
        paths.put(Api.ROOT, get("partnerships", "All partnerships", List.of(), reference("Partnerships")));
        paths.put(
                Api.ROOT + "/{partnership}",
                get("partnership", "A partnership", List.of(PARTNERSHIP), reference("Partnership")));
        for (var kind : kinds.all()) {
            var base = Api.ROOT + "/{partnership}/" + kind.plural();
            var type = type(kind);
            paths.put(
                    base,
                    get(
                            "list" + StringUtils.capitalize(camel(kind.plural())),
                            "Those that are public now, in the order of their ids, page by page",
                            List.of(PARTNERSHIP, AFTER, LIMIT),
                            listOf(type)));
            paths.put(base + "/{id}", get("get" + type, "One of them", List.of(PARTNERSHIP, ID), reference(type)));
        }
        for (var path : more) {
            var parameters = Stream.of(PARTNERSHIP, KIND, ID)
                    .filter(one -> one.equals(PARTNERSHIP) || path.path().contains("{" + one.get("name") + "}"))
                    .toList();
            paths.put(
                    Api.ROOT + "/{partnership}" + path.path(),
                    get(path.operation(), path.summary(), parameters, path.schema()));
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.1");
        document.put(
                "info",
                Map.of(
                        "title", "Jadro",
                        "version", "1",
                        "description", dictionary.in(Lang.EN).say("open.lead")));
        document.put("servers", List.of(Map.of("url", addresses.root())));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas(), "responses", Map.of("Problem", PROBLEM_RESPONSE)));
        return SORTED.valueToTree(document);
    }

    private static Map<String, Object> parameter(
            String name, String in, String description, Map<String, Object> schema) {
        return Map.of(
                "name", name, "in", in, "required", in.equals("path"), "description", description, "schema", schema);
    }

    private static Map<String, Object> get(
            String operation, String summary, List<Map<String, Object>> parameters, Map<String, Object> schema) {
        var found = Map.of("description", "OK", "content", Map.of("application/json", Map.of("schema", schema)));
        var problem = Map.of("$ref", "#/components/responses/Problem");
        return Map.of(
                "get",
                Map.of(
                        "operationId", operation,
                        "summary", summary,
                        "parameters", parameters,
                        "responses", Map.of("200", found, "default", problem)));
    }

    private Map<String, Object> schemas() {
        var schemas = new LinkedHashMap<String, Object>();
        schemas.put("Text", text("A text in the languages that somebody wrote it in", STRING));
        schemas.put(
                "Markdown",
                text(
                        "A text in CommonMark, in the languages that somebody wrote it in",
                        Map.of("type", "string", "contentMediaType", "text/markdown")));
        schemas.put(
                "Counts",
                Map.of(
                        "type", "object",
                        "description", "How many of each group; a group without any is left out",
                        "additionalProperties", Map.of("type", "integer", "minimum", 0)));
        schemas.put("Urls", object(Map.of("sk", URI, "en", URI)));
        var partnership = new LinkedHashMap<String, Object>();
        partnership.put("slug", STRING);
        partnership.put("name", reference("Text"));
        partnership.put("place", reference("Text"));
        partnership.put("sample", Map.of("type", "boolean", "description", "Whether what it shows is invented"));
        partnership.put("url", reference("Urls"));
        partnership.put("api", URI);
        schemas.put("PartnershipInBrief", object(partnership));
        var whole = new LinkedHashMap<>(partnership);
        whole.put("lists", Map.of("type", "object", "additionalProperties", URI));
        schemas.put("Partnership", object(whole));
        schemas.put(
                "Partnerships", object(Map.of("partnerships", list(reference("PartnershipInBrief")), "openapi", URI)));
        schemas.put(
                "Problem",
                Map.of(
                        "type", "object",
                        "required", List.of("type", "title", "status"),
                        "properties",
                                Map.of(
                                        "type", STRING,
                                        "title", STRING,
                                        "status", Map.of("type", "integer"),
                                        "detail", STRING,
                                        "instance", STRING)));
        kinds.all().forEach(kind -> schemas.put(type(kind), thing(kind)));
        return schemas;
    }

    private <T> Map<String, Object> thing(PublicKind<T> kind) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("id", UUID);
        properties.put("url", reference("Urls"));
        for (var property : kind.properties()) {
            properties.put(property.name(), described(property.shape(), property.says()));
        }
        kinds.parts(kind).forEach(part -> properties.put(part.name(), described(Shape.COUNTS, part.says())));
        return object(properties);
    }

    private Map<String, Object> described(Shape shape, String says) {
        var schema = new LinkedHashMap<String, Object>(shape.schema());
        schema.put("description", dictionary.in(Lang.EN).say(says));
        return schema;
    }

    private static Map<String, Object> text(String description, Map<String, Object> words) {
        return Map.of(
                "type",
                "object",
                "description",
                description,
                "properties",
                Map.of("sk", words, "en", words),
                "required",
                List.of("sk"),
                "additionalProperties",
                false);
    }

    private static Map<String, Object> listOf(String type) {
        return object(Map.of("items", list(reference(type)), "next", orNull(URI)));
    }

    private static String type(PublicKind<?> kind) {
        return StringUtils.capitalize(camel(kind.name()));
    }

    /** {@code graphicRecord} of {@code graphic-record}. */
    private static String camel(String name) {
        return StringUtils.uncapitalize(Stream.of(StringUtils.tokenizeToStringArray(name, "-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining()));
    }
}
