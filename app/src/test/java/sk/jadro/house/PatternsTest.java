package sk.jadro.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Scanner;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sk.jadro.support.Rooms;

/** Patterns run in time in proportion to what they read, which foreign text may be: by RE2/J. */
class PatternsTest {
    /** Those that read nothing foreign, with the reason. */
    private static final Set<String> EXEMPT = Set.of(
            // Jadro's own pages, at the rehearsal after a build.
            "sk.jadro.shell.Rehearse");

    /** Beside the house; its patterns are its own, and its tests hold them to be linear. */
    private static final String LIBRARY = "sk.jadro.language";

    private static final Set<String> OF_STRING = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new Rooms.House()).importPackages("sk.jadro");

    @Test
    void noPatternTakesLongerThanItsTextIsLong() {
        noClasses()
                .that(areNotExempt())
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.regex"))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe("scan", type -> type.isEquivalentTo(Scanner.class)))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "take a pattern of java.util.regex", PatternsTest::isPatternOfString))
                .check(HOUSE);
    }

    private static boolean isPatternOfString(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(String.class) && OF_STRING.contains(access.getName());
    }

    private static DescribedPredicate<JavaClass> areNotExempt() {
        return DescribedPredicate.describe(
                "are not exempt",
                type -> !EXEMPT.contains(type.getName())
                        && !type.getPackageName().startsWith(LIBRARY));
    }
}
