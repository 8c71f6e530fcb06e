package sk.jadro.base.db;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows of each statement in the code whether it writes to a table that readers' pages are made from. */
@Component
class PublicWrites {
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+(\\w+)");

    private final Set<String> tables;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    PublicWrites(List<PublicTables> rooms) {
        this.tables = rooms.stream().flatMap(room -> room.names().stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String sql) {
        return known.computeIfAbsent(sql, this::writes);
    }

    private boolean writes(String sql) {
        var written = WRITTEN.matcher(sql);
        while (written.find()) {
            if (tables.contains(written.group(1))) {
                return true;
            }
        }
        return false;
    }
}
