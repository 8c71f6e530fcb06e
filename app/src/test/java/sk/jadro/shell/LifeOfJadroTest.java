package sk.jadro.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import sk.jadro.support.Visitor;

/** Jadro in processes of its own, as operators start and stop it. */
@Tag("full")
@Timeout(300)
class LifeOfJadroTest {
    private static final String ADD =
            "partnership add zvolen --name Zvolen --name-en Zvolen-EN --place Zvolen --coordinator eva@example.org";

    /** Where the database's own user can reach it. */
    static final class UnderVarTmp implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Path.of("/var/tmp"), "jadro test ");
        }
    }

    @TempDir(factory = UnderVarTmp.class)
    Path data;

    /** One life, told as a whole, because each start takes its time. */
    @Test
    void fromTheFirstStartToTheSecond() throws IOException {
        var port = String.valueOf(aFreePort());
        var root = "http://127.0.0.1:" + port;
        String firstLink;
        try (var jadro = AJadro.start("run", "--port", port, "--data", data.toString())) {
            var coordinator = jadro.nextLine();
            assertThat(coordinator).startsWith("coordinator: " + root + "/banska-bystrica/sign-in/");
            assertThat(jadro.nextLine()).isEqualTo("address: " + root);
            firstLink = coordinator.substring("coordinator: ".length());

            var visitor = new Visitor(root);
            theOnlyPartnershipIsWhereTheRootLeads(visitor);
            aLetterIsReadAtTheDevDoor(visitor);
            asASecondOneOnTheFolderIsRefused();

            // Commands beside it.
            var link = command("sign-in-link", "jana@example.org");
            assertThat(link.exit()).isZero();
            assertThat(link.out()).singleElement().asString().startsWith(root + "/banska-bystrica/sign-in/");
            var added = command(ADD.split(" "));
            assertThat(added.exit()).isZero();
            assertThat(added.out()).singleElement().asString().startsWith("coordinator: " + root + "/zvolen/sign-in/");
            assertThat(visitor.open("/en/zvolen").texts(".brand__name")).containsExactly("Zvolen-EN");
            assertSignsIn(root, added.out().getFirst().substring("coordinator: ".length()));

            var ended = jadro.terminate();
            assertThat(ended.out()).hasSize(2);
            assertThat(ended.exit()).isEqualTo(128 + 15);
            assertThat(ended.err()).doesNotContain("\tat ", "ERROR");
        }
        assertThat(processesOfTheFolder()).isEmpty();

        // Commands alone.
        var link = command("sign-in-link", "eva@example.org", "--partnership", "zvolen");
        assertThat(link.exit()).isZero();
        assertThat(link.out()).singleElement().asString().startsWith(root + "/zvolen/sign-in/");
        var again = command(ADD.split(" "));
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("jadro: The partnership 'zvolen' exists already.");
        assertThat(again.out()).isEmpty();
        assertThat(processesOfTheFolder()).isEmpty();

        try (var jadro = AJadro.start("run", "--port", port, "--data", data.toString())) {
            assertThat(jadro.nextLine()).isEqualTo("address: " + root);
            assertThat(new Visitor(root)
                            .open("/dev/mail.json?to=nina@example.org")
                            .text())
                    .contains("nina@example.org");
            assertSignsIn(root, link.out().getFirst());
            assertSignsIn(root, firstLink);
            assertThat(jadro.terminate().out()).hasSize(1);
        }
        assertThat(processesOfTheFolder()).isEmpty();
    }

    /** The partnership that was there first and one that is added, over a house that began with nothing. */
    @Test
    void anEmptyHouseStaysEmpty() throws IOException {
        var port = String.valueOf(aFreePort());
        try (var jadro = AJadro.start("run", "--empty", "--port", port, "--data", data.toString())) {
            assertThat(jadro.nextLine()).isEqualTo("address: http://127.0.0.1:" + port);
            var visitor = new Visitor("http://127.0.0.1:" + port);
            assertThat(visitor.open("/").main()).contains("Zatiaľ tu nie je žiadne partnerstvo.");
            assertThat(visitor.open("/en").main()).contains("There is no partnership here yet.");
            assertThat(visitor.open("/banska-bystrica").status()).isEqualTo(404);
            assertThat(jadro.terminate().out()).hasSize(1);
        }
        assertThat(processesOfTheFolder()).isEmpty();
    }

    /** What the launcher lets the virtual machine learn from; it reads every public page and signs up. */
    @Test
    void aRehearsalEndsByItselfAndLeavesNothingRunning() {
        var ended = command("rehearse");
        assertThat(ended.err()).doesNotContain("\tat ", "ERROR", "jadro:");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(processesOfTheFolder()).isEmpty();
    }

    private static void theOnlyPartnershipIsWhereTheRootLeads(Visitor visitor) {
        assertThat(visitor.open("/").address().getPath()).isEqualTo("/banska-bystrica");
        assertThat(visitor.open("/en/").address().getPath()).isEqualTo("/en/banska-bystrica");
        assertThat(visitor.open("/en").address().getPath()).isEqualTo("/en/banska-bystrica");
    }

    private static void aLetterIsReadAtTheDevDoor(Visitor visitor) {
        var form = visitor.open("/banska-bystrica/activities/jednoduchsi-jazyk");
        var sent = visitor.submit(
                form,
                "/co-owners",
                Map.of("name", "Nina Nová", "email", "nina@example.org", "side", "public", "visibility", "full"));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(visitor.open("/dev/mail.json?to=nina@example.org").text()).contains("/confirmation\\n");
    }

    private void asASecondOneOnTheFolderIsRefused() {
        var second =
                AJadro.start("run", "--port", "0", "--data", data.toString()).end();
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.out()).isEmpty();
        assertThat(second.err())
                .contains("jadro: The data folder " + data + " is in use by another Jadro that is running")
                .doesNotContain("\tat ", "Exception");
    }

    private static void assertSignsIn(String root, String link) {
        var page = new Visitor(root).open(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form")).hasSize(1);
    }

    private AJadro.Ended command(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--data");
        all.add(data.toString());
        return AJadro.start(all.toArray(String[]::new)).end();
    }

    /** Whatever still runs from or over the data folder. */
    private List<String> processesOfTheFolder() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(data.toString()))
                .toList();
    }

    private static int aFreePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
