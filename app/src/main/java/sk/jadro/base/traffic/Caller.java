package sk.jadro.base.traffic;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Remembers for whose request a thread works. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Caller extends ValveBase {
    private static final ThreadLocal<@Nullable Network> NETWORK = new ThreadLocal<>();

    Caller() {
        super(true);
    }

    /** The network whose request this thread answers; null where the house does something by itself. */
    static @Nullable Network network() {
        return NETWORK.get();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        NETWORK.set(Network.of(request.getRemoteAddr()));
        try {
            getNext().invoke(request, response);
        } finally {
            NETWORK.remove();
        }
    }
}
