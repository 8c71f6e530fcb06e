package sk.jadro.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sk.jadro.support.HostilePictures;
import sk.jadro.support.HostilePictures.Hostile;
import sk.jadro.support.PictureFiles;
import sk.jadro.support.Visitor;

/** Jadro with the memory that it is shipped with, and pictures that want more. */
@Timeout(600)
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePicturesTest {
    private static final String READERS_PAGE = "/banska-bystrica/events";
    private static final Path FOREIGN = Path.of("../../shared/data/images");

    private AJadro jadro;
    private String root;
    private Visitor coordinator;
    private String form;

    @BeforeAll
    void begin(@TempDir(factory = LifeOfJadroTest.UnderVarTmp.class) Path data) throws IOException {
        var port = aFreePort();
        jadro = AJadro.start("run", "--port", String.valueOf(port), "--data", data.toString());
        var link = jadro.nextLine().substring("coordinator: ".length());
        root = jadro.nextLine().substring("address: ".length());
        coordinator = new Visitor(root);
        coordinator.submit(
                coordinator.open(link), "", Map.of("name", "Eva Skalná", "email", "eva@example.org", "side", "public"));
        form = coordinator
                .open("/banska-bystrica/desk/events")
                .html()
                .select("a[href$=/graphic-record]")
                .getFirst()
                .attr("href");
    }

    @AfterAll
    void end() {
        jadro.close();
    }

    @Test
    void hostileFilesAreTakenOrRefusedByASentence() {
        HostilePictures.some(30, 20_270_331).forEach(this::assertAnswered);

        assertReadersAreServed();
    }

    @Test
    void filesOfOtherProgramsAreTakenOrRefusedByASentence() throws IOException {
        if (Files.isDirectory(FOREIGN)) {
            try (var files = Files.walk(FOREIGN)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    assertAnswered(new Hostile(file.toString(), Files.readAllBytes(file)));
                }
            }
        }
        assertReadersAreServed();
    }

    @Test
    void whatTheFormPromisesIsTaken() {
        for (var file : new byte[][] {
            PictureFiles.photograph(8660, 5773, 6),
            PictureFiles.photograph(5712, 4284, 6),
            PictureFiles.progressiveJpeg(PictureFiles.gradient(8064, 6048)),
            PictureFiles.png(PictureFiles.filled(4990, 4990, Color.RED)),
            PictureFiles.webp(4000, 4000, Color.GREEN)
        }) {
            assertThat(coordinator.upload(form + "/picture", "kresba", file).status())
                    .isEqualTo(200);
        }
        assertReadersAreServed();
    }

    @Test
    void manyWhoOpenALargePictureAtOnceAllGetIt() throws Exception {
        var picture = aLargePicture();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = Stream.generate(() ->
                            pool.submit(() -> new Visitor(root).open(picture).body().length))
                    .limit(40)
                    .toList();
            for (var reader : readers) {
                assertThat(reader.get()).isGreaterThan(5_000_000);
            }
        }
        assertReadersAreServed();
    }

    @Test
    void thoseWhoAskForALargePictureAndDoNotReadItStopNobody() throws Exception {
        var address = aLargePicture();
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 300; i++) {
                var socket = new Socket("127.0.0.1", URI.create(root).getPort());
                sockets.add(socket);
                socket.getOutputStream()
                        .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            // While three hundred pictures are being looked up, somebody may be told once to come back.
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> new Visitor(root).open(READERS_PAGE).status() == 200);
            for (int i = 0; i < 20; i++) {
                assertReadersAreServed();
            }
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        assertThat(new Visitor(root).open(address).status()).isEqualTo(200);
        assertThat(jadro.isRunning()).isTrue();
    }

    /** The address of one that is published. */
    private String aLargePicture() {
        var sent =
                coordinator.upload(form + "/picture", "velka.jpg", PictureFiles.jpeg(PictureFiles.noise(4_400, 3_200)));
        assertThat(sent.status()).isEqualTo(200);
        var saved = coordinator.submit(
                sent,
                "/graphic-record",
                Map.of("title_sk", "Kresba", "alternative_sk", "Body.", "publication", "published"));
        assertThat(saved.status()).isEqualTo(200);
        return saved.one("figure a").attr("href");
    }

    private void assertAnswered(Hostile file) {
        var answer = coordinator.upload(form + "/picture", "kresba.png", file.bytes());
        if (answer.status() != 200) {
            assertThat(answer.status()).as(file.name()).isEqualTo(422);
            assertThat(answer.one("#file-error").text()).as(file.name()).endsWith(".");
        }
        assertThat(jadro.isRunning()).as(file.name()).isTrue();
    }

    private void assertReadersAreServed() {
        assertThat(new Visitor(root).open(READERS_PAGE).status()).isEqualTo(200);
        assertThat(jadro.isRunning()).isTrue();
    }

    private static int aFreePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
