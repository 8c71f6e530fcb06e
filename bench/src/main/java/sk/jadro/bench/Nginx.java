package sk.jadro.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** nginx as it serves static files fastest: the measure of what this machine can send. */
final class Nginx implements AutoCloseable {
    private static final String CONFIGURATION = """
            daemon off;
            worker_processes auto;
            pid FOLDER/nginx.pid;
            error_log FOLDER/error.log;
            events {
                worker_connections 1024;
                multi_accept on;
            }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                keepalive_timeout 75s;
                keepalive_requests 100000000;
                open_file_cache max=100 inactive=1h;
                open_file_cache_valid 1h;
                client_body_temp_path FOLDER/body;
                proxy_temp_path FOLDER/proxy;
                fastcgi_temp_path FOLDER/fastcgi;
                uwsgi_temp_path FOLDER/uwsgi;
                scgi_temp_path FOLDER/scgi;
                server {
                    listen 127.0.0.1:PORT;
                    root FOLDER;
                    default_type "text/html; charset=utf-8";
                    gzip_static on;
                }
            }
            """;

    private final Path folder;
    private final int port;
    private final Process process;

    private Nginx(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Serves one page, compressed already, as {@code /page}. */
    static Nginx serving(byte[] plain, byte[] compressed) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("/var/tmp"), "jadro-bench-nginx-");
        // Its workers may be another user's.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.write(folder.resolve("page"), plain);
        Files.write(folder.resolve("page.gz"), compressed);
        var port = RunningJadro.freePort();
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(
                configuration,
                CONFIGURATION.replace("FOLDER", folder.toString()).replace("PORT", String.valueOf(port)));
        var process = new ProcessBuilder("/usr/sbin/nginx", "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        var nginx = new Nginx(folder, port, process);
        nginx.awaitServing();
        return nginx;
    }

    static String configuration() {
        return CONFIGURATION;
    }

    URI page() {
        return URI.create("http://127.0.0.1:" + port + "/page");
    }

    private void awaitServing() throws IOException, InterruptedException {
        while (process.isAlive()) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("nginx didn't start: " + Files.readString(folder.resolve("said")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        DataFolder.delete(folder);
    }
}
