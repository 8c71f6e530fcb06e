package sk.jadro.base.watch;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import com.google.re2j.Pattern;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.postgres.DataFolderException;
import sk.jadro.base.text.Refused;

/** An exception by its type and its place, and by its words only where these can't be a person's. */
record DiscreetThrowable(IThrowableProxy proxy) implements IThrowableProxy {
    /** Of what went wrong with the connection, with signing in or with the server, not with rows. */
    private static final Pattern NO_ROWS = Pattern.compile("(08|28|3D|53|57|58)...");

    static @Nullable IThrowableProxy of(@Nullable IThrowableProxy proxy) {
        return proxy == null ? null : new DiscreetThrowable(proxy);
    }

    @Override
    public String getMessage() {
        return switch (proxy instanceof ThrowableProxy real ? real.getThrowable() : null) {
            case DataFolderException own -> String.valueOf(own.getMessage());
            case Refused own -> String.valueOf(own.getMessage());
            case SQLException sql when isAboutNoRows(sql) -> String.valueOf(sql.getMessage());
            case SQLException sql -> "SQLSTATE " + sql.getSQLState();
            case null, default -> "(left out)";
        };
    }

    private static boolean isAboutNoRows(SQLException failure) {
        return failure.getSQLState() != null
                && NO_ROWS.matcher(failure.getSQLState()).matches();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return of(proxy.getCause());
    }

    @Override
    public IThrowableProxy[] getSuppressed() {
        return Arrays.stream(proxy.getSuppressed()).map(DiscreetThrowable::new).toArray(IThrowableProxy[]::new);
    }

    @Override
    public String getClassName() {
        return proxy.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return proxy.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return proxy.getCommonFrames();
    }

    @Override
    public boolean isCyclic() {
        return proxy.isCyclic();
    }
}
