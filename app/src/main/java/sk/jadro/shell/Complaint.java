package sk.jadro.shell;

import org.springframework.boot.web.server.PortInUseException;
import sk.jadro.base.postgres.DataFolderException;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Refused;

/** Why a command failed, in one sentence for the person at the shell. */
final class Complaint {
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
                case Invalid invalid -> {
                    return "jadro: " + new Dictionary().in(Lang.EN).say(invalid.key(), invalid.arguments());
                }
                case Refused refused -> {
                    return "jadro: " + refused.getMessage();
                }
                default -> {}
            }
        }
        failure.printStackTrace(System.err);
        return "jadro: " + failure.getMessage();
    }
}
