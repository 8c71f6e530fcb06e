package sk.jadro.base.db;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** New row ids: UUID version 7 (RFC 9562), which sort by time and so keep indexes compact. */
public final class Ids {
    private static final NoArgGenerator VERSION_7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return VERSION_7.generate();
    }
}
