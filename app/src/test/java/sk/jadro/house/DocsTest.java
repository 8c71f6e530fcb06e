package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What documents name is there: pictures, and the words of the interface that the manual quotes. */
class DocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path MANUAL = ROOT.resolve("docs/koordinacia.md");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]+)\\]\\(([^)]+\\.png)\\)");
    private static final Pattern QUOTED = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    @Test
    void everyPictureThatIsNamedIsThereAndEveryOneThatIsThereIsNamed() throws IOException {
        var named = new ArrayList<Path>();
        for (var document : documents()) {
            for (var picture : found(PICTURE, document)) {
                named.add(document.resolveSibling(picture.group(2)).normalize());
            }
        }
        try (var pictures = Files.list(ROOT.resolve("docs/pictures"))) {
            assertThat(pictures.map(Path::normalize)).hasSameElementsAs(named);
        }
    }

    @Test
    void whatTheManualQuotesStandsInTheInterface() throws IOException {
        assertThat(found(QUOTED, MANUAL).stream().map(quoted -> spaced(quoted.group(1))))
                .isNotEmpty()
                .isSubsetOf(sentences());
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.list(ROOT.resolve("docs"))) {
            var documents = new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".md")).toList());
            documents.add(ROOT.resolve("README.md"));
            return documents;
        }
    }

    private static List<MatchResult> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document)).results().toList();
    }

    private static Set<String> sentences() throws IOException {
        var sentences = new HashSet<String>();
        var files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:sk/jadro/**/messages_sk.properties");
        for (var file : files) {
            Properties words = PropertiesLoaderUtils.loadProperties(
                    new org.springframework.core.io.support.EncodedResource(file, "UTF-8"));
            words.values().forEach(sentence -> sentences.add(spaced(sentence.toString())));
        }
        return sentences;
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
