package sk.jadro.shell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.text.Refused;
import sk.jadro.base.web.Addresses;

@Command(name = "run", description = "Starts Jadro and serves its pages.")
final class Run implements Callable<Integer> {
    @ParentCommand
    @Nullable
    Shell shell;

    @Mixin
    DataOptions data = new DataOptions();

    @Option(names = "--port", description = "the port to listen on (8080)")
    @Nullable
    Integer port;

    @Option(names = "--address", description = "the address to listen on (127.0.0.1); another needs --production")
    String address = "127.0.0.1";

    @Option(names = "--production", description = "strangers reach it: needs SMTP, has no /dev pages")
    boolean production;

    @Option(names = "--empty", description = "no sample partnership on the first start")
    boolean empty;

    @Override
    public Integer call() throws Exception {
        if (!isLoopback(address) && !production) {
            throw new Refused("--address " + address + " lets other machines in; that needs --production");
        }
        if (port != null && (port < 0 || port > 65535)) {
            throw new Refused("--port " + port + " is none; the last one is 65535");
        }
        var arguments = new ArrayList<>(data.settings());
        arguments.add("--server.address=" + address);
        arguments.add("--jadro.production=" + production);
        if (port != null) {
            arguments.add("--server.port=" + port);
        }
        var context = new SpringApplicationBuilder(Objects.requireNonNull(shell).application())
                .properties(Complaint.QUIET)
                .run(arguments.toArray(String[]::new));
        var root = context.getBean(Addresses.class).root();
        if (!empty) {
            context.getBean(FirstStart.class).prepare().ifPresent(Run::print);
        }
        rememberAddress(context.getBean(DatabaseSettings.class).folder(), root);
        System.out.println("address: " + root);
        System.out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private static void print(String link) {
        System.err.println(
                "The first coordinator opens the link below, within a day. Another is printed at the next start.");
        System.out.println("coordinator: " + link);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Refused("--address " + address + " is no address");
        }
    }

    /** For links that commands print while this is running or stopped. */
    private static void rememberAddress(Path folder, String root) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.writeString(folder.resolve("address"), root);
        }
    }

    /** The address that a running Jadro has, or had, as the default of a command's settings. */
    static String[] knownAddress(Path folder) throws IOException {
        var file = folder.resolve("address");
        return Files.exists(file)
                ? new String[] {"jadro.public-address=" + Files.readString(file).strip()}
                : new String[0];
    }
}
