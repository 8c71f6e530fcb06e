package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sk.jadro.support.Rooms;

/** A file is read in one sitting, a room in an hour, and a whole new room is small: what each one would copy belongs to the ground. */
class SizeTest {
    private static final int MOST = 600;
    private static final int LONGEST = 350;
    private static final int MOST_CLASSES = 45;
    private static final int HALF_HAVE_AT_MOST = 60;
    private static final int NINE_OF_TEN_HAVE_AT_MOST = 150;

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<%--.*?--%>|(?m)^\\s*//.*$");

    @Test
    void aRoomAmongTheTestsIsAtMostSixHundredLinesOfJavaAndTemplates() {
        assertThat(Rooms.amongTests())
                .allSatisfy(room -> assertThat(lines(room)).as(room).isBetween(1, MOST));
    }

    @Test
    void noFileIsTooLongToBeReadInOneSitting() {
        var lengths = Stream.concat(Sources.java().stream(), Sources.templates().stream())
                .collect(Collectors.toMap(
                        Sources.File::name, file -> file.text().lines().count()));
        assertThat(lengths)
                .allSatisfy((file, length) -> assertThat(length).as(file).isLessThanOrEqualTo(LONGEST));
        var sorted = lengths.values().stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(HALF_HAVE_AT_MOST);
        assertThat(sorted.get(sorted.size() * 9 / 10)).isLessThanOrEqualTo(NINE_OF_TEN_HAVE_AT_MOST);
    }

    /** But for the web, on which all stands. */
    @Test
    void noRoomHasMoreClassesThanAnHourIsEnoughFor() {
        var classes = Sources.java().stream()
                .map(file -> file.name().substring(0, file.name().lastIndexOf('/') + 1))
                .filter(room -> !room.equals("base/web/"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(classes)
                .allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_CLASSES));
    }

    /** What a room keeps and shows stands in its SQL and its templates. */
    @Test
    void noRoomAmongTheTestsUsesReflection() {
        assertThat(Sources.java().stream()
                        .filter(file -> Rooms.amongTests().stream().anyMatch(room -> isOf(room, file)))
                        .filter(file -> file.text().contains("java.lang.reflect")))
                .isEmpty();
    }

    private static int lines(String room) {
        return (int) Stream.concat(Sources.java().stream(), Sources.templates().stream())
                .filter(file -> isOf(room, file))
                .map(file -> COMMENT.matcher(file.text()).replaceAll(""))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("@import "))
                .count();
    }

    private static boolean isOf(String room, Sources.File file) {
        return file.name().startsWith(room + "/");
    }
}
