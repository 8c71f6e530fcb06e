package sk.jadro.base.web;

import java.util.Set;

/**
 * Pages that are somebody's own or secret, by the paths that they begin with below a partnership's home: {@code /desk}.
 * Search engines are asked to leave them, and they have no address to share. Rooms declare theirs as beans.
 */
public record Unlisted(Set<String> paths) {
    public static Unlisted of(String... paths) {
        return new Unlisted(Set.of(paths));
    }

    /** Whether a path below the home is one of them. */
    boolean has(String path) {
        return paths.stream().anyMatch(own -> (path + "/").startsWith(own + "/"));
    }
}
