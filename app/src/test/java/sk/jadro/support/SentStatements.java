package sk.jadro.support;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import net.ttddyy.dsproxy.QueryInfo;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Db;

/** The different statements that Jadro's own code, not the tests', has sent to the database in this run. */
public final class SentStatements {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final Map<String, List<String>> SENT = new ConcurrentHashMap<>();
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    private SentStatements() {}

    /**
     * A statement with a sign for each parameter.
     *
     * @param types of its parameters, as PostgreSQL calls them
     */
    public record Sent(String sql, List<String> types) {}

    /** Those that nobody has taken before. */
    public static List<Sent> takeNew() {
        return SENT.entrySet().stream()
                .filter(sent -> TAKEN.add(sent.getKey()))
                .map(sent -> new Sent(sent.getKey(), sent.getValue()))
                .toList();
    }

    static void note(QueryInfo query) {
        if (!SENT.containsKey(query.getQuery()) && isByJadro()) {
            SENT.put(query.getQuery(), types(query));
        }
    }

    /** By the one who asked the database's room for it. */
    private static boolean isByJadro() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> type.getName().startsWith("sk.jadro.")
                        && !type.getPackage().equals(Db.class.getPackage())
                        && !type.getPackage().equals(SentStatements.class.getPackage()))
                .findFirst()
                .map(type -> Rooms.holds(
                        type.getName(),
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .orElse(false));
    }

    private static List<String> types(QueryInfo query) {
        var signs = query.getQuery().chars().filter(c -> c == '?').count();
        var types = new ArrayList<>(Collections.nCopies((int) signs, "unknown"));
        for (var parameters : query.getParametersList()) {
            for (var operation : parameters) {
                if (operation.getArgs()[0] instanceof Integer index
                        && !operation.getMethod().getName().equals("setNull")) {
                    types.set(index - 1, type(operation.getArgs()[1]));
                }
            }
        }
        return List.copyOf(types);
    }

    private static String type(@Nullable Object value) {
        return switch (value) {
            case null -> "unknown";
            case UUID id -> "uuid";
            case Integer number -> "int";
            case Long number -> "bigint";
            case Boolean yes -> "boolean";
            case OffsetDateTime time -> "timestamptz";
            case byte[] bytes -> "bytea";
            case String[] texts -> "text[]";
            default -> "unknown";
        };
    }
}
