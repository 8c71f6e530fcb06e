package sk.jadro.base.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A way to a server that ends after so many bytes of what it says. */
final class CutConnection implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final int bytes;

    CutConnection(int server, int bytes) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.bytes = bytes;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                var behind = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.ofVirtual().start(() -> pass(client, behind, Integer.MAX_VALUE));
                Thread.ofVirtual().start(() -> pass(behind, client, bytes));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private static void pass(Socket from, Socket to, int most) {
        try (from;
                to;
                InputStream said = from.getInputStream();
                OutputStream heard = to.getOutputStream()) {
            var left = most;
            var buffer = new byte[4096];
            for (int read = said.read(buffer); read >= 0 && left > 0; read = said.read(buffer)) {
                heard.write(buffer, 0, Math.min(read, left));
                left -= read;
            }
        } catch (IOException e) {
            // The other side left.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
