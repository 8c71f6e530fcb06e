package sk.jadro.base.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import sk.jadro.base.text.Invalid;

/**
 * Lets ClamAV look at what people send, where the house has it: its clamd, by the command {@code INSTREAM} (clamd(8)). What it could
 * not look at is not taken.
 */
@Component
@EnableConfigurationProperties(ClamdSettings.class)
public class VirusCheck {
    private static final Logger LOG = LoggerFactory.getLogger(VirusCheck.class);

    private static final int SECONDS = 60;
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final @Nullable SocketAddress clamd;

    VirusCheck(ClamdSettings settings) {
        var address = settings.address();
        this.clamd = address == null || address.isBlank() ? null : address(address.strip());
    }

    private static SocketAddress address(String typed) {
        var colon = typed.lastIndexOf(':');
        return typed.startsWith("/") || colon < 0
                ? UnixDomainSocketAddress.of(typed)
                : new InetSocketAddress(typed.substring(0, colon), Integer.parseInt(typed.substring(colon + 1)));
    }

    /**
     * Does nothing where the house has no scanner.
     *
     * @throws Invalid if something was found in the file, or it could not be looked at
     */
    public void check(Path file) {
        if (clamd == null) {
            return;
        }
        var answer = answer(clamd, file);
        if (answer.endsWith(" FOUND")) {
            LOG.warn("What was sent is refused, clamd says: {}", answer);
            throw new Invalid("files.problem.virus");
        }
        if (!answer.endsWith(" OK")) {
            LOG.error("What was sent is refused as clamd could not look at it: {}", answer);
            throw new Invalid("files.problem.unchecked");
        }
    }

    private static String answer(SocketAddress clamd, Path file) {
        try (var channel = opened(clamd);
                var content = Files.newInputStream(file)) {
            // A scanner that says nothing would hold the request for ever.
            var end = CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS);
            var timeout = CompletableFuture.runAsync(() -> close(channel), end);
            try {
                channel.connect(clamd);
                send(channel, content);
                var said = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
                return StringUtils.trimTrailingCharacter(new String(said, StandardCharsets.ISO_8859_1), '\0');
            } finally {
                timeout.cancel(false);
            }
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static SocketChannel opened(SocketAddress clamd) throws IOException {
        return clamd instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static void send(SocketChannel channel, InputStream content) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
            write(
                    channel,
                    ByteBuffer.allocate(Integer.BYTES).putInt(chunk.length).flip());
            write(channel, ByteBuffer.wrap(chunk));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("Closing it was for ending it only.", e);
        }
    }
}
