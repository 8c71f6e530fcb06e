package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is public is a promise, so it says what it is. */
class JavadocTest {
    /** A top-level type stands at the line's beginning. */
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) ");

    private static final Pattern DOCUMENTED = Pattern.compile("\\*/\\n(?:(?:@|//).*\\n|[ )}].*\\n)*$");

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(Sources.java().stream().filter(JavadocTest::isSilent).map(Sources.File::name))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(Sources.java().stream()
                        .filter(file -> file.name().endsWith("package-info.java"))
                        .filter(file -> !file.text().startsWith("/**"))
                        .map(Sources.File::name))
                .isEmpty();
    }

    private static boolean isSilent(Sources.File file) {
        var type = PUBLIC_TYPE.matcher(file.text());
        return type.find()
                && !DOCUMENTED.matcher(file.text().substring(0, type.start())).find();
    }
}
