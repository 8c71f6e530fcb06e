package sk.jadro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

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

    private static final String EVERYBODYS = "rwxrwxrwx";

    private final Served served;
    private int delivered;

    private Dovecot(Served served) {
        this.served = served;
    }

    static Dovecot start() throws IOException, InterruptedException {
        var folder = Served.folder("dovecot");
        open(folder);
        for (var part : List.of("mail", "mail/cur", "mail/new", "mail/tmp")) {
            open(Files.createDirectory(folder.resolve(part)));
        }
        // Started by root, it hands over to the user that its package made.
        var user = System.getProperty("user.name");
        var configuration = CONFIGURATION.replace("OWNER", user.equals("root") ? "dovecot" : user);
        return new Dovecot(Served.start(folder, configuration, List.of("/usr/sbin/dovecot", "-F", "-c")));
    }

    /** To whomever it hands over. */
    private static void open(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(EVERYBODYS));
    }

    int port() {
        return served.port();
    }

    /** All at once: whoever looks meanwhile sees none or all of them. */
    void deliver(List<String> letters) throws IOException {
        var first = delivered;
        for (var letter : letters) {
            open(Files.writeString(file("tmp", delivered++), letter));
        }
        for (int number = first; number < delivered; number++) {
            Files.move(file("tmp", number), file("new", number));
        }
    }

    /** Letters are numbered in the order of their files' times. */
    private Path file(String part, int number) {
        return served.folder().resolve("mail/%s/%d.M%d.bench".formatted(part, 1_000_000_000 + number, number));
    }

    @Override
    public void close() {
        served.close();
    }
}
