package sk.jadro.base.traffic;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A connection takes 48 KB instead of 90 while it is under way, so that as many as are let in fit into the memory that the
 * launcher gives: pages are handed over in one piece and pass most of the server's own buffers by. And nobody keeps one for
 * longer than half a minute without having asked for anything.
 */
@Component
final class LeanConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String BUFFER_BYTES = "2048";
    /** A compressed page and its headers leave at once: in pieces, half as many pages are served from memory. */
    private static final String WRITTEN_AT_ONCE = "8192";

    private static final int RESPONSE_HEADER_BYTES = 4_096;

    /** Nobody reads what comes behind a body (RFC 9110, section 6.5), yet room for it is made ahead. */
    private static final int TRAILER_BYTES = 256;

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /** What can't be set from outside: the size of what waits between a page and the connection, and who dawdles. */
    public static final class Protocol extends Http11NioProtocol {
        private final Dawdlers dawdlers = new Dawdlers(System::nanoTime);

        @Override
        public int getDesiredBufferSize() {
            return Integer.parseInt(BUFFER_BYTES);
        }

        @Override
        public void start() throws Exception {
            super.start();
            getUtilityExecutor()
                    .scheduleWithFixedDelay(
                            () -> dawdlers.letGo(getEndpoint().getConnections()),
                            LOOK_EVERY.toSeconds(),
                            LOOK_EVERY.toSeconds(),
                            TimeUnit.SECONDS);
        }
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(Protocol.class.getName());
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof Protocol protocol) {
                protocol.setMaxHttpResponseHeaderSize(RESPONSE_HEADER_BYTES);
                protocol.setMaxTrailerSize(TRAILER_BYTES);
                protocol.setProperty("socket.appReadBufSize", BUFFER_BYTES);
                protocol.setProperty("socket.appWriteBufSize", WRITTEN_AT_ONCE);
            }
        });
    }
}
