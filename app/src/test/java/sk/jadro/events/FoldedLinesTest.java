package sk.jadro.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
    @Test
    void noLineIsLongerThan75OctetsAndUnfoldingGivesTheTextBack() {
        var text = "DESCRIPTION:" + "ľščťžýáíé".repeat(30) + "🌻".repeat(20) + "a".repeat(200);

        var folded = FoldedLines.of(text + "\r\nEND:VEVENT\r\n");

        assertThat(folded.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text + "\r\nEND:VEVENT\r\n");
    }
}
