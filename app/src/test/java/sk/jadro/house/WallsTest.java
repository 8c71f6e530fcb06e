package sk.jadro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import sk.jadro.Jadro;

/** Rooms touch each other's public parts only, and only those of lower floors. Templates are classes, too. */
class WallsTest {
    /** From the ground up; rooms of one floor don't know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("base"),
            List.of("people"),
            List.of("partnership"),
            List.of("events"),
            List.of("attendance", "records", "activities"),
            List.of("home", "desk", "shell"));

    private static final ApplicationModules ROOMS = ApplicationModules.of(Jadro.class);

    @Test
    void roomsTouchOnlyWhatOthersShowAndNeverInACircle() {
        ROOMS.verify();
    }

    @Test
    void everyRoomHasAFloor() {
        assertThat(ROOMS.stream().map(WallsTest::name))
                .containsExactlyInAnyOrderElementsOf(
                        FLOORS.stream().flatMap(List::stream).toList());
    }

    @Test
    void importsRunDownwards() {
        var upwards = new ArrayList<String>();
        for (var room : ROOMS) {
            room.getDirectDependencies(ROOMS)
                    .uniqueModules()
                    .filter(other -> floor(other) >= floor(room))
                    .forEach(other -> upwards.add(name(room) + " imports " + name(other)));
        }
        assertThat(upwards).isEmpty();
    }

    @Test
    void whatARoomMayImportLiesBelowIt() {
        var upwards = new ArrayList<String>();
        for (var room : ROOMS) {
            for (var allowed : allowed(room)) {
                ROOMS.getModuleByName(allowed.split("::")[0].strip())
                        .filter(other -> floor(other) < floor(room))
                        .ifPresentOrElse(
                                lower -> {}, () -> upwards.add(name(room) + " would be allowed to import " + allowed));
            }
        }
        assertThat(upwards).isEmpty();
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

    private static List<String> allowed(ApplicationModule room) {
        return room.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .map(declared -> List.of(declared.allowedDependencies()))
                .orElseThrow(() -> new AssertionError(name(room) + " does not say what it may import"));
    }

    private static int floor(ApplicationModule room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(name(room))) {
                return floor;
            }
        }
        throw new AssertionError("no floor for " + name(room));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
