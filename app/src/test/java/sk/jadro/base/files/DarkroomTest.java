package sk.jadro.base.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import sk.jadro.base.text.Invalid;

class DarkroomTest {
    private final Darkroom darkroom = new Darkroom();

    @Test
    void thePlaceWhereAPhotographWasTakenIsGone() throws Exception {
        var sent = file("DSCN0010.jpg");
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                        .containsDirectoryOfType(GpsDirectory.class))
                .isTrue();

        var picture = darkroom.develop(new ByteArrayInputStream(sent));

        for (var rendition : new Rendition[] {picture.whole(), picture.preview()}) {
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(rendition.bytes()));
            assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
            assertThat(metadata.containsDirectoryOfType(ExifIFD0Directory.class))
                    .isFalse();
            assertThat(new String(rendition.bytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("NIKON", "COOLPIX");
        }
    }

    @Test
    void aPhotographThatLiesOnItsSideIsTurnedUpright() throws Exception {
        var picture = darkroom.develop(new ByteArrayInputStream(file("portrait_6.jpg")));

        assertThat(picture.whole().mediaType()).isEqualTo("image/jpeg");
        assertThat(picture.whole().width()).isEqualTo(450);
        assertThat(picture.whole().height()).isEqualTo(600);
        assertThat(read(picture.whole()).getHeight()).isEqualTo(600);
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
        var picture = darkroom.develop(new ByteArrayInputStream(file("webp.webp")));

        assertThat(picture.whole().mediaType()).isIn("image/jpeg", "image/png");
        assertThat(read(picture.whole()).getWidth()).isEqualTo(17);
    }

    @Test
    void transparencyIsKept() throws Exception {
        var image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

        var picture = darkroom.develop(png(image));

        assertThat(picture.whole().mediaType()).isEqualTo("image/png");
        assertThat(read(picture.whole()).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void aLargePictureIsMadeSmallerAndItsPreviewFitsAPage() throws Exception {
        var picture = darkroom.develop(png(new BufferedImage(6000, 3000, BufferedImage.TYPE_BYTE_GRAY)));

        assertThat(picture.whole().width()).isEqualTo(5000);
        assertThat(picture.whole().height()).isEqualTo(2500);
        assertThat(picture.preview().width()).isEqualTo(1280);
        assertThat(picture.preview().height()).isEqualTo(640);
    }

    @Test
    void fortyMegapixelsAreRead() throws Exception {
        var picture = darkroom.develop(png(new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_BINARY)));

        assertThat(picture.whole().width()).isEqualTo(4000);
    }

    @Test
    void aTextNamedLikeAPictureIsRefused() {
        assertRefused(new ByteArrayInputStream("not an image at all".getBytes(StandardCharsets.UTF_8)), "unknown-kind");
    }

    @Test
    void aVectorDrawingWithScriptsIsRefused() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertRefused(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), "unknown-kind");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(InputStream.nullInputStream(), "unknown-kind");
    }

    @Test
    void aBombIsRefusedByItsHeadAlone() {
        assertRefused(new ByteArrayInputStream(pngHead(65_500, 65_500)), "too-many-pixels");
    }

    @Test
    void aTornFileIsRefused() throws Exception {
        var whole = png(new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB)).readAllBytes();
        assertRefused(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)), "unreadable");
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        assertRefused(new SequenceInputStream(new ByteArrayInputStream(pngHead(10, 10)), endless), "too-large");
    }

    private void assertRefused(InputStream upload, String problem) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> darkroom.develop(upload))
                .extracting(Invalid::key)
                .isEqualTo("files.problem." + problem);
    }

    private static byte[] file(String name) throws IOException {
        return new ClassPathResource("images/" + name).getContentAsByteArray();
    }

    private static BufferedImage read(Rendition rendition) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
    }

    private static InputStream png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** Signature and IHDR of a PNG (RFC 2083 §3), nothing more. */
    private static byte[] pngHead(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }
}
