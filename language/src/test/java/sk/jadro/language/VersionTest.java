package sk.jadro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @Test
    void isAShortName() {
        assertThat(Slovak.CHECKER.version()).matches("[0-9a-f]{12}").isEqualTo(Slovak.CHECKER.version());
    }

    @Test
    void isTheSameWhereAllIsTheSame(@TempDir Path nothing) throws Exception {
        assertThat(versionWith(nothing)).isEqualTo(Slovak.CHECKER.version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk/jadro/language/rules.sha256",
                "sk/jadro/language/hunspell/sk_SK.dic",
                "sk/jadro/language/hunspell/sk_SK.aff",
                "org/languagetool/resource/sk/slovak.info"
            })
    void changesWithEachFileThatFindingsComeFrom(String file, @TempDir Path folder) throws Exception {
        Path replaced = folder.resolve(file);
        Files.createDirectories(replaced.getParent());
        try (var original = VersionTest.class.getResourceAsStream("/" + file)) {
            assertThat(original).isNotNull();
            Files.write(replaced, original.readAllBytes());
        }
        Files.writeString(replaced, Files.readString(replaced) + "\n");

        assertThat(versionWith(folder)).isNotEqualTo(Slovak.CHECKER.version());
    }

    @Test
    void englishHasItsOwn() {
        assertThat(LanguageChecker.english().version()).matches("[0-9a-f]{12}").isNotEqualTo(Slovak.CHECKER.version());
    }

    /** What the library says when it is loaded anew, with a folder before all else on its class path. */
    private static Object versionWith(Path folder) throws Exception {
        List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> face = loader.loadClass(LanguageChecker.class.getName());
            Object checker = face.getMethod("slovak").invoke(null);
            return face.getMethod("version").invoke(checker);
        }
    }
}
