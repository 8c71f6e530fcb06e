package sk.jadro.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that cost much and are asked for again and again; when there are too many, it begins anew. */
final class Memory<T> {
    /** A town's texts have fewer different words. */
    private static final int MOST = 20_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();

    /** What is known of a question, else what is found out now. */
    T get(String question, Function<String, T> finding) {
        T before = known.get(question);
        if (before != null) {
            return before;
        }
        T answer = finding.apply(question);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(question, answer);
        return answer;
    }
}
