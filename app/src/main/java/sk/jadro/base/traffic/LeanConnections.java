package sk.jadro.base.traffic;

import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A connection takes 50 KB instead of 90 while it is under way, so that as many as are let in fit into the memory that the
 * launcher gives. Pages are handed over in one piece and pass most of the server's own buffers by.
 */
@Component
final class LeanConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String BUFFER_BYTES = "2048";
    private static final int RESPONSE_HEADER_BYTES = 4_096;

    /** The one size that can't be set from outside: of what waits between a page and the connection. */
    public static final class Protocol extends Http11NioProtocol {
        @Override
        public int getDesiredBufferSize() {
            return Integer.parseInt(BUFFER_BYTES);
        }
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(Protocol.class.getName());
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof Protocol protocol) {
                protocol.setMaxHttpResponseHeaderSize(RESPONSE_HEADER_BYTES);
                protocol.setProperty("socket.appReadBufSize", BUFFER_BYTES);
                protocol.setProperty("socket.appWriteBufSize", BUFFER_BYTES);
            }
        });
    }
}
