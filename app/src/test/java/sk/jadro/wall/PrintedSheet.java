package sk.jadro.wall;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import sk.jadro.support.Seen;

/**
 * A file as somebody sees it who printed it.
 *
 * @param pages the words of each, spaces folded and made plain
 * @param codes what a phone reads on each page
 * @param width of a page in millimetres
 */
record PrintedSheet(List<String> pages, List<List<String>> codes, int width) {
    static PrintedSheet of(Seen file) {
        try (var pdf = Loader.loadPDF(file.body())) {
            var numbers = IntStream.range(0, pdf.getNumberOfPages()).boxed().toList();
            return new PrintedSheet(
                    numbers.stream().map(number -> words(pdf, number)).toList(),
                    numbers.stream().map(number -> codes(pdf, number)).toList(),
                    Math.round(pdf.getPage(0).getMediaBox().getWidth() * 25.4f / 72));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often something stands on a page. */
    int count(int page, String words) {
        return pages.get(page).split(Pattern.quote(words), -1).length - 1;
    }

    private static String words(PDDocument pdf, int number) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(number + 1);
            stripper.setEndPage(number + 1);
            return Seen.plain(stripper.getText(pdf)).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(PDDocument pdf, int number) {
        try {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(number, 150);
            // A code is a small part of a page, which a phone looks at more closely, too.
            var found = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))),
                            Map.of(DecodeHintType.TRY_HARDER, true));
            return Arrays.stream(found).map(Result::getText).sorted().toList();
        } catch (NotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
