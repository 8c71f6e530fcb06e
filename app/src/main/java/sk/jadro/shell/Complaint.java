package sk.jadro.shell;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import sk.jadro.base.postgres.DataFolderException;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Refused;

/** Why a command failed, in one sentence for the person at the shell. */
final class Complaint {
    /** Spring's own reports of a start that failed would say the same again, at great length. */
    static final String[] QUIET = {
        "logging.level.org.springframework.boot.SpringApplication=off",
        "logging.level.org.springframework.boot.diagnostics=off",
        "logging.level.org.springframework.boot.autoconfigure.logging=off",
        "logging.level.org.springframework.boot.web.server=error",
        "logging.level.org.springframework.context=error"
    };

    private static final Logger LOG = LoggerFactory.getLogger(Complaint.class);

    private Complaint() {}

    static String about(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DataFolderException folder -> {
                    return "jadro: " + folder.getMessage();
                }
                case PortInUseException port -> {
                    return "jadro: port " + port.getPort() + " is taken; choose another with --port";
                }
                case java.net.BindException address -> {
                    return "jadro: it is not possible to listen there: " + address.getMessage();
                }
                case BindException binding
                when binding.getProperty() != null -> {
                    var setting = binding.getProperty();
                    return "jadro: the setting " + setting.getName() + " can't be understood: " + setting.getValue();
                }
                case Invalid invalid -> {
                    return "jadro: " + new Dictionary().in(Lang.EN).say(invalid.key(), invalid.arguments());
                }
                case Refused refused -> {
                    return "jadro: " + refused.getMessage();
                }
                case SQLException database
                when isOutOfReach(database) -> {
                    return "jadro: the database can't be used: " + database.getMessage();
                }
                default -> {}
            }
        }
        // The log knows what may be shown of it; an exception's own words may quote a row.
        LOG.error("unexpected", failure);
        return "jadro: it failed unexpectedly; what is known of it stands above";
    }

    /** No connection, no such role or password, no such database: classes of PostgreSQL's error codes, appendix A. */
    private static boolean isOutOfReach(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("3D");
    }
}
