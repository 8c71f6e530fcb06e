package sk.jadro.base.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Tells a waiting person now and then how many bytes of rows have gone through. */
final class Meter {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Consumer<String> progress;
    private final InstantSource clock = InstantSource.system();
    private Instant told = clock.instant();
    private long bytes;

    Meter(Consumer<String> progress) {
        this.progress = progress;
    }

    InputStream on(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                passed(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                var read = super.read(buffer, offset, length);
                passed(Math.max(read, 0));
                return read;
            }
        };
    }

    OutputStream on(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] buffer, int offset, int length) throws IOException {
                out.write(buffer, offset, length);
                passed(length);
            }
        };
    }

    private void passed(int more) {
        bytes += more;
        var now = clock.instant();
        if (now.isAfter(told.plus(PAUSE))) {
            progress.accept("%,d MB so far …".formatted(bytes >> 20));
            told = now;
        }
    }
}
