package sk.jadro.base.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sk.jadro.base.text.Invalid;
import sk.jadro.support.PictureFiles;

@Tag("full")
class DarkroomTest {
    private static final Color COLOUR = new Color(220, 30, 30);

    private final Darkroom darkroom = new Darkroom();

    @Test
    void thePlaceWhereAPhotographWasTakenIsGone() throws Exception {
        var sent = PictureFiles.photograph(1500, 1000, 1);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                        .getDirectoriesOfType(GpsDirectory.class))
                .anyMatch(place -> place.containsTag(GpsDirectory.TAG_LATITUDE));

        try (var picture = develop(sent)) {
            assertThat(picture.renditions()).hasSize(4);
            for (var rendition : picture.renditions()) {
                var metadata = ImageMetadataReader.readMetadata(rendition.file().toFile());
                assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
                assertThat(metadata.containsDirectoryOfType(ExifIFD0Directory.class))
                        .isFalse();
                assertThat(Files.readString(rendition.file(), StandardCharsets.ISO_8859_1))
                        .doesNotContain(PictureFiles.CAMERA);
            }
        }
    }

    @Test
    void aPhotographThatLiesOnItsSideIsTurnedUpright() throws Exception {
        try (var picture = develop(PictureFiles.photograph(600, 450, 6))) {
            var whole = whole(picture);
            assertThat(whole.mediaType()).isEqualTo("image/jpeg");
            assertThat(whole.width()).isEqualTo(450);
            assertThat(whole.height()).isEqualTo(600);
            assertThat(read(whole).getHeight()).isEqualTo(600);
        }
    }

    @Test
    void aPngThatSaysHowItWasHeldIsTurnedUpright() throws Exception {
        var exif = PictureFiles.exif(8);
        var chunk = PictureFiles.chunk("eXIf", Arrays.copyOfRange(exif, 6, exif.length));
        try (var picture = develop(PictureFiles.withChunks(PictureFiles.png(PictureFiles.gradient(60, 45)), chunk))) {
            assertThat(whole(picture).height()).isEqualTo(60);
        }
    }

    /** Where the first pixel of the file belongs (Exif 2.32, tag 0x0112), in a picture of 3 by 2 pixels. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 2, 0", "3, 2, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 2", "8, 0, 2"})
    void eachOrientationPutsTheFirstPixelWhereItBelongs(int orientation, int x, int y) {
        var image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Color.RED.getRGB());

        var upright = new Canvas(image).upright(new Orientation(orientation));

        assertThat(upright.width()).isEqualTo(orientation < 5 ? 3 : 2);
        assertThat(upright.image().getRGB(x, y)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void webpIsAccepted() throws Exception {
        try (var picture = develop(PictureFiles.webp(17, 11, COLOUR))) {
            assertThat(read(whole(picture)).getWidth()).isEqualTo(17);
            assertLooks(picture, COLOUR);
        }
    }

    @Test
    void transparencyIsKept() throws Exception {
        try (var picture = develop(PictureFiles.png(new BufferedImage(600, 10, BufferedImage.TYPE_INT_ARGB)))) {
            for (var rendition : picture.renditions()) {
                assertThat(rendition.mediaType()).isEqualTo("image/png");
                assertThat(read(rendition).getColorModel().hasAlpha()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "interlaced", "jpeg"})
    void coloursOfAnotherProfileLookAsTheyDid(String kind) throws Exception {
        var image = PictureFiles.filled(40, 30, COLOUR);
        var file = switch (kind) {
            case "jpeg" -> PictureFiles.withSegment(PictureFiles.jpeg(image), 0xe2, inSegment(greenForRed()));
            case "interlaced" -> PictureFiles.withChunks(PictureFiles.interlacedPng(image), inChunk(greenForRed()));
            default -> PictureFiles.withChunks(PictureFiles.png(image), inChunk(greenForRed()));
        };

        try (var picture = develop(file)) {
            assertLooks(picture, new Color(30, 221, 30));
        }
    }

    @Test
    void transparencyOutlivesTheConversionOfColours() throws Exception {
        var image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, COLOUR.getRGB());

        try (var picture = develop(PictureFiles.withChunks(PictureFiles.png(image), inChunk(greenForRed())))) {
            assertLooks(picture, new Color(30, 221, 30));
            assertThat(read(whole(picture)).getRGB(1, 0) >>> 24).isZero();
        }
    }

    @Test
    void aPaletteOfAnotherProfileIsConverted() throws Exception {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(204, 51, 51));
        graphics.fillRect(0, 0, 40, 30);
        graphics.dispose();

        try (var picture = develop(PictureFiles.withChunks(PictureFiles.png(image), inChunk(greenForRed())))) {
            var looks = new Color(read(whole(picture)).getRGB(20, 15));
            assertThat(looks.getGreen()).isGreaterThan(looks.getRed() + 100);
        }
    }

    @Test
    void aBrokenProfileChangesNothing() throws Exception {
        var chunk = inChunk(new byte[500]);
        var file = PictureFiles.withChunks(PictureFiles.png(PictureFiles.filled(40, 30, COLOUR)), chunk);
        try (var picture = develop(file)) {
            assertLooks(picture, COLOUR);
        }
    }

    @Test
    void aLargePictureIsMadeSmallerAndItsRenditionsFitPages() throws Exception {
        try (var picture = develop(PictureFiles.png(new BufferedImage(6000, 3000, BufferedImage.TYPE_BYTE_GRAY)))) {
            assertThat(picture.renditions())
                    .extracting(rendition -> rendition.width() + "x" + rendition.height())
                    .containsExactly("5000x2500", "1280x640", "800x400", "480x240");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void renditionsForPagesAreBoundedInBytesWhateverIsOnThem(boolean transparent) throws Exception {
        var image = PictureFiles.noise(1400, 1000);
        if (transparent) {
            var clear = new BufferedImage(1400, 1000, BufferedImage.TYPE_INT_ARGB);
            clear.createGraphics().drawImage(image, 0, 0, null);
            clear.setRGB(0, 0, 0);
            image = clear;
        }
        try (var picture = develop(PictureFiles.png(image))) {
            for (var rendition : picture.renditions().subList(1, 4)) {
                assertThat(rendition.size()).isLessThan((long) rendition.width() * rendition.height() / 2);
            }
        }
    }

    @Test
    void fortyMegapixelsAreRead() throws Exception {
        try (var picture = develop(PictureFiles.png(new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_BINARY)))) {
            assertThat(whole(picture).width()).isEqualTo(4000);
        }
    }

    /** Just below the size of which every second pixel is read, in the kinds that are drawn in different ways. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void theLargestOfEveryKindAreTaken(int type) throws Exception {
        var side = type == BufferedImage.TYPE_4BYTE_ABGR ? 4470 : 5160;
        var file = PictureFiles.png(new BufferedImage(side, side, type));
        var exif = PictureFiles.exif(6);
        var chunk = PictureFiles.chunk("eXIf", Arrays.copyOfRange(exif, 6, exif.length));
        try (var picture = develop(PictureFiles.withChunks(file, chunk, inChunk(greenForRed())))) {
            assertThat(whole(picture).width()).isBetween(side / 2, 5000);
        }
    }

    /** The sizes of phones: 12, 24.5, 48 and 50 megapixels, held in every way. */
    @ParameterizedTest
    @CsvSource({"4032, 3024, 6", "5712, 4284, 1", "5184, 3888, 6", "5712, 4284, 8", "8064, 6048, 6", "8660, 5773, 3"})
    void photographsOfPhonesAreTaken(int width, int height, int orientation) throws Exception {
        try (var picture = develop(PictureFiles.photograph(width, height, orientation))) {
            assertThat(Math.max(whole(picture).width(), whole(picture).height()))
                    .isBetween(4000, 5000);
        }
    }

    @Test
    void aProgressivePhotographOfFiftyMegapixelsIsTaken() throws Exception {
        try (var picture = develop(PictureFiles.progressiveJpeg(PictureFiles.gradient(8660, 5773)))) {
            assertThat(whole(picture).width()).isBetween(4000, 5000);
        }
    }

    @Test
    void sixteenBitsAColourAreTaken() throws Exception {
        var sent = PictureFiles.png(5000, 5000, 16, 6, false, PictureFiles.packedZeros(5000L * (1 + 5000 * 8)));
        try (var picture = develop(sent)) {
            assertThat(read(whole(picture)).getSampleModel().getSampleSize(0)).isEqualTo(8);
        }
    }

    @Test
    void whatTextsUnpackToIsNeverAsked() throws Exception {
        var bomb = PictureFiles.packedZeros(100_000_000);
        var packedText = PictureFiles.chunk("zTXt", PictureFiles.named("Comment", bomb));
        var internationalText = PictureFiles.chunk(
                "iTXt",
                PictureFiles.named(
                        "Comment",
                        ByteBuffer.allocate(3 + bomb.length)
                                .put(new byte[] {0, 0, 0})
                                .put(bomb)
                                .array()));
        var profile = PictureFiles.chunk("iCCP", PictureFiles.named("icc", bomb));
        var file = PictureFiles.withChunks(
                PictureFiles.png(PictureFiles.filled(40, 30, COLOUR)), packedText, internationalText, profile);
        try (var picture = develop(file)) {
            assertLooks(picture, COLOUR);
        }
    }

    @Test
    void aFloodOfChunksIsPassedOver() throws Exception {
        var flood = new byte[600_000][];
        Arrays.fill(flood, PictureFiles.chunk("tEXt", "a\0b".getBytes(StandardCharsets.US_ASCII)));
        try (var picture =
                develop(PictureFiles.withChunks(PictureFiles.png(PictureFiles.filled(40, 30, COLOUR)), flood))) {
            assertLooks(picture, COLOUR);
        }
    }

    @Test
    void aPictureLongerThanAnyIsRefused() {
        assertRefused(PictureFiles.png(25_000_000, 1, 8, 2, false, PictureFiles.packedZeros(75_000_001)), "too-long");
    }

    @Test
    void aWebpThatIsSmallOutsideAndHugeInsideIsRefused() {
        assertRefused(PictureFiles.webp(16_000, 16_000, COLOUR), "too-many-pixels");
    }

    @Test
    void aTextNamedLikeAPictureIsRefused() {
        assertRefused("not an image at all".getBytes(StandardCharsets.UTF_8), "unknown-kind");
    }

    @Test
    void aVectorDrawingWithScriptsIsRefused() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertRefused(svg.getBytes(StandardCharsets.UTF_8), "unknown-kind");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "unknown-kind");
    }

    @Test
    void aBombIsRefusedByItsHeadAlone() {
        assertRefused(PictureFiles.png(20_000, 20_000, 8, 2, false, new byte[10]), "too-many-pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aTornFileIsRefused(String kind) {
        var image = PictureFiles.gradient(500, 500);
        var whole = kind.equals("png") ? PictureFiles.png(image) : PictureFiles.jpeg(image);
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "unreadable");
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        var head = new ByteArrayInputStream(PictureFiles.png(10, 10, 8, 2, false, new byte[10]));
        assertRefused(new SequenceInputStream(head, endless), "too-large");
    }

    @Test
    void aPictureInHandLeavesNothingBehindOnceItIsPutDown() throws Exception {
        var picture = develop(PictureFiles.photograph(60, 45, 1));
        Path folder = whole(picture).file().getParent();
        assertThat(folder).exists();

        picture.close();

        assertThat(folder).doesNotExist();
    }

    private NewPicture develop(byte[] file) throws IOException {
        return darkroom.develop(new ByteArrayInputStream(file), Prints.FOR_PAGES);
    }

    private void assertRefused(byte[] file, String problem) {
        assertRefused(new ByteArrayInputStream(file), problem);
    }

    private void assertRefused(InputStream upload, String problem) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> darkroom.develop(upload, Prints.FOR_PAGES).close())
                .extracting(Invalid::key)
                .isEqualTo("files.problem." + problem);
    }

    private static void assertLooks(NewPicture picture, Color colour) throws IOException {
        var pixel = new Color(read(whole(picture)).getRGB(0, 0));
        for (var difference : List.of(
                pixel.getRed() - colour.getRed(),
                pixel.getGreen() - colour.getGreen(),
                pixel.getBlue() - colour.getBlue())) {
            assertThat(difference).as("%s instead of %s", pixel, colour).isCloseTo(0, within(4));
        }
    }

    private static Rendition whole(NewPicture picture) {
        return picture.renditions().getFirst();
    }

    private static BufferedImage read(Rendition rendition) throws IOException {
        return ImageIO.read(rendition.file().toFile());
    }

    /** That of all screens, with the primaries red and green exchanged. */
    private static byte[] greenForRed() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        var changed = ICC_Profile.getInstance(profile.getData());
        changed.setData(ICC_Profile.icSigRedColorantTag, profile.getData(ICC_Profile.icSigGreenColorantTag));
        changed.setData(ICC_Profile.icSigGreenColorantTag, profile.getData(ICC_Profile.icSigRedColorantTag));
        return changed.getData();
    }

    private static byte[] inChunk(byte[] profile) {
        return PictureFiles.chunk("iCCP", PictureFiles.named("icc", PictureFiles.packed(profile)));
    }

    private static byte[] inSegment(byte[] profile) {
        return ByteBuffer.allocate(14 + profile.length)
                .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1))
                .put(profile)
                .array();
    }
}
