package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sk.jadro.support.Rooms;

/** A whole room is small: what each one would copy belongs to the ground. */
class RoomSizeTest {
    private static final int MOST = 600;

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<%--.*?--%>|(?m)^\\s*//.*$");

    @Test
    void aRoomAmongTheTestsIsAtMostSixHundredLinesOfJavaAndTemplates() {
        assertThat(Rooms.amongTests())
                .allSatisfy(room -> assertThat(lines(room)).as(room).isBetween(1, MOST));
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
