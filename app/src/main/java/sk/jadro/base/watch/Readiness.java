package sk.jadro.base.watch;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether Jadro can serve now. However many ask, the database is asked once a second at most, and by nobody who waits
 * for long.
 */
@Component
class Readiness {
    private static final Duration ANSWER_STANDS = Duration.ofSeconds(1);
    private static final long PATIENCE_MILLIS = 1_500;
    private static final String DATABASE = "database";

    private final ApplicationAvailability application;
    private final AsyncLoadingCache<String, Boolean> answers;

    Readiness(ApplicationAvailability application, JdbcTemplate jdbc) {
        this.application = application;
        this.answers = Caffeine.newBuilder()
                .expireAfterWrite(ANSWER_STANDS)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .buildAsync(what -> answers(jdbc));
    }

    boolean isReady() {
        return application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try {
            return answers.get(DATABASE).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean answers(JdbcTemplate jdbc) {
        try {
            jdbc.execute("select 1");
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
