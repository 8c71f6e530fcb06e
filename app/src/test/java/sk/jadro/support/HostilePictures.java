package sk.jadro.support;

import static sk.jadro.support.PictureFiles.chunk;
import static sk.jadro.support.PictureFiles.jpeg;
import static sk.jadro.support.PictureFiles.named;
import static sk.jadro.support.PictureFiles.packedZeros;
import static sk.jadro.support.PictureFiles.photograph;
import static sk.jadro.support.PictureFiles.png;
import static sk.jadro.support.PictureFiles.progressiveJpeg;
import static sk.jadro.support.PictureFiles.webp;
import static sk.jadro.support.PictureFiles.withChunks;
import static sk.jadro.support.PictureFiles.withSegment;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files as somebody sends who wants to do harm, or whose card is broken; the same ones each time for a seed. */
public final class HostilePictures {
    /** @param name what is wrong with it */
    public record Hostile(String name, byte[] bytes) {}

    private interface Kind {
        byte[] made(Random random);
    }

    private static final List<Map.Entry<String, Kind>> KINDS = List.of(
            kind("truncated", random -> {
                var whole = any(random);
                return Arrays.copyOf(whole, random.nextInt(whole.length));
            }),
            kind("spoiled bytes", random -> {
                var spoiled = any(random);
                for (int i = 0; i < 1 + random.nextInt(50); i++) {
                    spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
                }
                return spoiled;
            }),
            kind("spoiled head", random -> {
                var spoiled = any(random);
                spoiled[12 + random.nextInt(20)] = (byte) random.nextInt();
                return spoiled;
            }),
            kind("bytes without sense behind a signature", random -> {
                var noise = new byte[1 + random.nextInt(1 << 20)];
                random.nextBytes(noise);
                var real = any(random);
                System.arraycopy(real, 0, noise, 0, Math.min(noise.length, 12));
                return noise;
            }),
            kind("another file's signature", random -> {
                var file = any(random);
                System.arraycopy(any(random), 0, file, 0, 8);
                return file;
            }),
            kind(
                    "huge sides and no pixels",
                    random -> png(
                            1 << random.nextInt(31),
                            1 << random.nextInt(31),
                            8,
                            6,
                            random.nextBoolean(),
                            new byte[10])),
            kind("a bomb of pixels", random -> {
                var side = 1_000 + random.nextInt(6_000);
                var bytes = random.nextBoolean() ? 8L : 4L;
                return png(
                        side,
                        side,
                        bytes == 8 ? 16 : 8,
                        6,
                        random.nextBoolean(),
                        packedZeros(side * (1 + side * bytes)));
            }),
            kind("a line of pixels", random -> {
                var length = 1_000_000 + random.nextInt(24_000_000);
                return png(length, 1, 8, 2, false, packedZeros(1 + 3L * length));
            }),
            kind("a bomb in a text", random -> {
                var type = Stream.of("zTXt", "iTXt", "iCCP", "eXIf", "tEXt")
                        .toList()
                        .get(random.nextInt(5));
                return withChunks(
                        png(PictureFiles.gradient(40, 30)), chunk(type, named("Comment", packedZeros(100_000_000))));
            }),
            kind("a flood of chunks", random -> {
                var flood = new byte[100_000 + random.nextInt(500_000)][];
                Arrays.fill(flood, chunk("tEXt", "a\0b".getBytes(StandardCharsets.US_ASCII)));
                return withChunks(png(PictureFiles.gradient(40, 30)), flood);
            }),
            kind("a flood of segments", random -> {
                var flood = new byte[4 * 100_000];
                for (int i = 0; i < flood.length; i += 4) {
                    flood[i] = (byte) 0xff;
                    flood[i + 1] = (byte) (0xe0 + random.nextInt(16));
                    flood[i + 3] = 2;
                }
                var jpeg = jpeg(PictureFiles.gradient(40, 30));
                var all = Arrays.copyOf(jpeg, jpeg.length + flood.length);
                System.arraycopy(flood, 0, all, 2, flood.length);
                System.arraycopy(jpeg, 2, all, 2 + flood.length, jpeg.length - 2);
                return all;
            }),
            kind("broken Exif", random -> {
                var exif = new byte[2 + random.nextInt(60_000)];
                random.nextBytes(exif);
                System.arraycopy(PictureFiles.exif(6), 0, exif, 0, Math.min(exif.length, 6 + random.nextInt(20)));
                return withSegment(jpeg(PictureFiles.gradient(40, 30)), 0xe1, exif);
            }),
            kind("a profile without sense", random -> {
                var profile = new byte[14 + random.nextInt(60_000)];
                random.nextBytes(profile);
                var words = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(words, 0, profile, 0, words.length);
                return withSegment(jpeg(PictureFiles.gradient(40, 30)), 0xe2, profile);
            }),
            kind("a JPEG that says it is larger", random -> {
                var jpeg = random.nextBoolean()
                        ? jpeg(PictureFiles.gradient(64, 64))
                        : progressiveJpeg(PictureFiles.gradient(64, 64));
                for (int i = 2; i < jpeg.length - 9; i++) {
                    if (jpeg[i] == (byte) 0xff && (jpeg[i + 1] == (byte) 0xc0 || jpeg[i + 1] == (byte) 0xc2)) {
                        jpeg[i + 5] = (byte) random.nextInt();
                        jpeg[i + 7] = (byte) random.nextInt();
                        break;
                    }
                }
                return jpeg;
            }),
            kind(
                    "a WebP of nothing",
                    random -> webp(1 + random.nextInt(16_000), 1 + random.nextInt(16_000), Color.RED)));

    private HostilePictures() {}

    /** So many, each kind in its turn. */
    public static Stream<Hostile> some(int number, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, number).mapToObj(i -> {
            var kind = KINDS.get(i % KINDS.size());
            return new Hostile(i + ": " + kind.getKey(), kind.getValue().made(random));
        });
    }

    private static byte[] any(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> png(PictureFiles.gradient(300, 200));
            case 1 -> PictureFiles.interlacedPng(PictureFiles.gradient(300, 200));
            case 2 -> progressiveJpeg(PictureFiles.gradient(300, 200));
            case 3 -> webp(300, 200, Color.BLUE);
            default -> photograph(300, 200, 6);
        };
    }

    private static Map.Entry<String, Kind> kind(String name, Kind kind) {
        return Map.entry(name, kind);
    }
}
