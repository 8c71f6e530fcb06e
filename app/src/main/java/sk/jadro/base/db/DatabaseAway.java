package sk.jadro.base.db;

import com.google.re2j.Pattern;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** What is no mistake of a query or of a person, and passes: the database can't be reached, or can take no more. */
public final class DatabaseAway {
    /**
     * Classes of SQLSTATE (PostgreSQL's manual, appendix A): 08 the connection, 53 no room on the disk, in memory or for
     * another connection, 57P being shut down or coming back after a crash, 58 the file system.
     */
    private static final Pattern STATES = Pattern.compile("08...|53...|57P..|58...");

    private DatabaseAway() {}

    /** Whether that is why something failed. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var away = switch (cause) {
                case SQLTransientConnectionException noConnection -> true;
                // A commit or rollback that found its connection gone.
                case TransactionSystemException noEnd -> true;
                case SQLException sql -> isAway(sql);
                default -> false;
            };
            if (away) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state != null && STATES.matcher(state).matches();
    }
}
