package sk.jadro.base.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers wait in memory for as long as their clients don't read them: only so much of them is held at once, in all and for
 * one network, and whoever reads slower than the least {@linkplain Pace pace} is let go. Those that are beyond are told to
 * come back (503).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OutgoingAnswers extends OncePerRequestFilter {
    private static final long IN_ALL = 16 << 20;
    private static final long OF_ONE_NETWORK = 4 << 20;

    /** Less than this goes into the connection's own buffers. */
    private static final int SMALL = 16 << 10;

    /** What goes on for as long as a page is open says little, in pieces that fit into the connection's buffers. */
    private static final String STREAM = "text/event-stream";

    private final Budget budget = new Budget(IN_ALL, OF_ONE_NETWORK);

    /** There is no room for this answer now. */
    private static final class NoRoom extends IOException {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, new Answer(response, Network.of(request.getRemoteAddr())));
        } catch (NoRoom e) {
            if (!response.isCommitted()) {
                response.reset();
                response.setHeader("Retry-After", "10");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }

    private final class Answer extends HttpServletResponseWrapper {
        private final Network network;
        private @Nullable ServletOutputStream output;

        Answer(HttpServletResponse response, Network network) {
            super(response);
            this.network = network;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (output == null) {
                var isStream = String.valueOf(getContentType()).startsWith(STREAM);
                output = isStream ? super.getOutputStream() : new Output(super.getOutputStream(), network);
            }
            return output;
        }
    }

    private final class Output extends ServletOutputStream {
        private final ServletOutputStream to;
        private final Network network;
        private final Pace pace = new Pace(System::nanoTime);

        Output(ServletOutputStream to, Network network) {
            this.to = to;
            this.network = network;
        }

        @Override
        public void write(int b) throws IOException {
            to.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length <= SMALL) {
                inStep(bytes, offset, length);
                return;
            }
            if (!budget.take(network, length)) {
                throw new NoRoom();
            }
            try {
                for (int done = 0; done < length; done += SMALL) {
                    inStep(bytes, offset + done, Math.min(SMALL, length - done));
                }
            } finally {
                budget.giveBack(network, length);
            }
        }

        private void inStep(byte[] bytes, int offset, int length) throws IOException {
            to.write(bytes, offset, length);
            pace.moved(length);
            pace.check();
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }
    }
}
