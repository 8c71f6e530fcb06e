package sk.jadro.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

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

    private final Served served;

    private Nginx(Served served) {
        this.served = served;
    }

    /** Serves one page, compressed already, as {@code /page}. */
    static Nginx serving(byte[] plain, byte[] compressed) throws IOException, InterruptedException {
        var folder = Served.folder("nginx");
        Files.write(folder.resolve("page"), plain);
        Files.write(folder.resolve("page.gz"), compressed);
        return new Nginx(
                Served.start(folder, CONFIGURATION, List.of("/usr/sbin/nginx", "-p", folder.toString(), "-c")));
    }

    static String configuration() {
        return CONFIGURATION;
    }

    URI page() {
        return URI.create("http://127.0.0.1:" + served.port() + "/page");
    }

    @Override
    public void close() {
        served.close();
    }
}
