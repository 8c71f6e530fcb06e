package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import sk.jadro.Jadro;
import sk.jadro.support.Rooms;

/** Rooms touch each other's public parts only, and only those of lower floors. Templates are classes, too. */
@Tag("full")
class WallsTest {
    /** The language library stands beside the house. */
    private static final ApplicationModules ROOMS =
            ApplicationModules.of(Jadro.class, (ImportOption) WallsTest::isOfARoom);

    private static boolean isOfARoom(Location location) {
        return new Rooms.House().includes(location) && !location.contains("/sk/jadro/language/");
    }

    @Test
    void roomsTouchOnlyWhatOthersShowAndNeverInACircle() {
        ROOMS.verify();
    }

    /** A room's package-info says what lies below it; who would be below itself stands on nothing. */
    @Test
    void whatRoomsMayImportLiesBelowThem() {
        for (var room : ROOMS) {
            assertThat(below(room)).as(name(room)).doesNotContain(name(room));
        }
    }

    @Test
    void templatesAreWithinTheWalls() {
        var home = ROOMS.getModuleByName("home").orElseThrow();
        assertThat(home.contains("sk.jadro.home.JtehomeGenerated")).isTrue();
        assertThat(home.getDependencies(ROOMS, DependencyDepth.IMMEDIATE)
                        .contains("sk.jadro.base.ui.JtelayoutGenerated"))
                .as("the layout that the home page is put into")
                .isTrue();
    }

    @Test
    void roomsAmongTheTestsAreRoomsAsAnyOther() {
        assertThat(Rooms.amongTests())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(ROOMS.getModuleByName(room)).isPresent());
    }

    private static List<String> allowed(ApplicationModule room) {
        return room.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .map(declared -> List.of(declared.allowedDependencies()))
                .orElseThrow(() -> new AssertionError(name(room) + " does not say what it may import"));
    }

    /** All that the room may import, and what that may import in turn. */
    private static Set<String> below(ApplicationModule room) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(allowed(room));
        while (!open.isEmpty()) {
            var name = open.pop().split("::")[0].strip();
            if (found.add(name)) {
                open.addAll(allowed(ROOMS.getModuleByName(name).orElseThrow()));
            }
        }
        return found;
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
