package sk.jadro.manual;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The pictures of the manual: taken where {@code -Djadro.pictures} names a folder, else only what they show is asked for. */
final class Album {
    private static final @Nullable String FOLDER = System.getProperty("jadro.pictures");
    private static final int ABOVE = 8;
    private static final int BELOW = 12;
    private static final int MARGIN = 40;

    /** The room that stands among the tests is in nobody's house. */
    private static final String WITHOUT_WALKS = """
            () => document.querySelectorAll('a[href*="/walk"]').forEach(a => (a.closest('li') ?? a).remove())""";

    private Album() {}

    /** Takes what stands between the top of one thing on a page and the bottom of another, over its whole width. */
    static void take(Page page, String name, String first, String last) {
        assertThat(page.locator(first).first()).isVisible();
        assertThat(page.locator(last).first()).isVisible();
        if (FOLDER == null) {
            return;
        }
        page.evaluate(WITHOUT_WALKS);
        page.evaluate("() => document.fonts.ready");
        page.evaluate("() => document.activeElement.blur()");
        page.evaluate("() => document.querySelectorAll('textarea').forEach(text => (text.scrollTop = 0))");
        page.evaluate("() => scrollTo(0, 0)");
        var top = page.locator(first).first().boundingBox();
        var bottom = page.locator(last).first().boundingBox();
        var from = Math.max(0, top.y - ABOVE);
        var to = bottom.y + bottom.height + BELOW;
        write(
                name,
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setClip(0, from, page.viewportSize().width, to - from)));
    }

    private static void write(String name, byte[] png) {
        try {
            var picture = withoutEmptyEdge(ImageIO.read(new ByteArrayInputStream(png)));
            ImageIO.write(picture, "png", Path.of(FOLDER, name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what is white on the right of everything, but for a margin. */
    private static BufferedImage withoutEmptyEdge(BufferedImage picture) {
        var width = picture.getWidth();
        while (width > 1 && isWhite(picture, width - 1)) {
            width--;
        }
        return picture.getSubimage(0, 0, Math.min(picture.getWidth(), width + MARGIN), picture.getHeight());
    }

    private static boolean isWhite(BufferedImage picture, int x) {
        return IntStream.range(0, picture.getHeight()).allMatch(y -> picture.getRGB(x, y) == Color.WHITE.getRGB());
    }
}
