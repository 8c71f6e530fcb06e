package sk.jadro.bench;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Dovecot with one mailbox, as cities' mail servers have it: letters lie in a Maildir and are read by IMAP. */
final class Dovecot implements AutoCloseable {
    static final String USER = "partnerstvo";
    static final String PASSWORD = "heslo";

    private static final String CONFIGURATION = """
            protocols = imap
            base_dir = FOLDER/run
            log_path = FOLDER/log
            listen = 127.0.0.1
            ssl = no
            disable_plaintext_auth = no
            mail_location = maildir:FOLDER/mail
            mail_uid = OWNER
            mail_gid = OWNER
            first_valid_uid = 1
            default_internal_user = OWNER
            default_login_user = OWNER
            service imap-login {
              inet_listener imap {
                port = PORT
              }
            }
            passdb {
              driver = static
              args = password=%s
            }
            userdb {
              driver = static
              args = home=FOLDER/mail
            }
            """.formatted(PASSWORD);

    private final Path folder;
    private final int port;
    private final Process process;
    private int delivered;

    private Dovecot(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    static Dovecot start() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("/var/tmp"), "jadro-bench-dovecot-");
        var everybodys = PosixFilePermissions.fromString("rwxrwxrwx");
        Files.setPosixFilePermissions(folder, everybodys);
        for (var part : List.of("mail", "mail/cur", "mail/new", "mail/tmp")) {
            Files.setPosixFilePermissions(Files.createDirectory(folder.resolve(part)), everybodys);
        }
        var port = RunningJadro.freePort();
        var configuration = folder.resolve("dovecot.conf");
        // Started by root, it hands over to the user that its package made.
        var user = System.getProperty("user.name");
        Files.writeString(
                configuration,
                CONFIGURATION
                        .replace("FOLDER", folder.toString())
                        .replace("PORT", String.valueOf(port))
                        .replace("OWNER", user.equals("root") ? "dovecot" : user));
        var process = new ProcessBuilder("/usr/sbin/dovecot", "-F", "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        var dovecot = new Dovecot(folder, port, process);
        dovecot.awaitServing();
        return dovecot;
    }

    int port() {
        return port;
    }

    /** All at once: whoever looks meanwhile sees none or all of them. */
    void deliver(List<String> letters) throws IOException {
        var first = delivered;
        for (var letter : letters) {
            var file =
                    Files.writeString(folder.resolve("mail/tmp/" + name(delivered++)), letter, StandardCharsets.UTF_8);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        }
        for (int number = first; number < delivered; number++) {
            Files.move(folder.resolve("mail/tmp/" + name(number)), folder.resolve("mail/new/" + name(number)));
        }
    }

    /** Letters are numbered in the order of their files' times. */
    private static String name(int number) {
        return "%d.M%d.bench".formatted(1_000_000_000 + number, number);
    }

    private void awaitServing() throws IOException, InterruptedException {
        while (process.isAlive()) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("Dovecot didn't start: " + Files.readString(folder.resolve("said")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        DataFolder.delete(folder);
    }
}
