package sk.jadro.base.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;
import sk.jadro.support.OwnHouse;

/** Debian's real nginx with the example that operators get, on ports of its own, with a certificate of its own. */
final class Nginx implements AutoCloseable {
    private final Path folder;
    private final Process process;

    private Nginx(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts it at {@code https://localhost:port} before what listens at {@code upstream}. */
    static Nginx before(int upstream, int port, int plainPort) throws IOException, InterruptedException {
        if (!Files.exists(Path.of("/usr/sbin/nginx"))) {
            throw new AssertionError("No nginx here: apt-get install nginx openssl");
        }
        var folder = OwnHouse.dataFolder();
        makeCertificate(folder);
        var example = Files.readString(Path.of("../deploy/nginx.conf"))
                .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
                .replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
                .replace("127.0.0.1:8080", "127.0.0.1:" + upstream)
                .replace("/etc/letsencrypt/live/partnerstvo.example.sk", folder.toString())
                .replace("/var/log/nginx", folder.toString())
                .replace("https://partnerstvo.example.sk$", "https://localhost:" + port + "$")
                .replace("partnerstvo.example.sk", "localhost")
                .lines()
                .filter(line -> !line.contains("[::]"))
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/start.log;
                events {}
                http {
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(folder, example));
        var process = new ProcessBuilder(
                        "/usr/sbin/nginx",
                        "-p",
                        folder.toString(),
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> listens(port));
        return new Nginx(folder, process);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static boolean listens(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void makeCertificate(Path folder) throws IOException, InterruptedException {
        var openssl = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-days",
                        "1",
                        "-subj",
                        "/CN=localhost",
                        "-addext",
                        "subjectAltName=DNS:localhost",
                        "-keyout",
                        "privkey.pem",
                        "-out",
                        "fullchain.pem")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile())
                .start();
        if (openssl.waitFor() != 0) {
            throw new AssertionError(Files.readString(folder.resolve("openssl.log")));
        }
    }

    /** What a client trusts who trusts this one. */
    Path certificate() {
        return folder.resolve("fullchain.pem");
    }
}
