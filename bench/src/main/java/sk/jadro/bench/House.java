package sk.jadro.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A data folder with partnerships that are all alike: each has six activities and 334 sign-ups, a third of them confirmed,
 * so that twenty names stand in each column.
 */
record House(DataFolder data) implements AutoCloseable {
    static final int SIGN_UPS_OF_ONE = 334;

    /** No two ids of a kind are alike; none looks like one that Jadro makes, of version 7. */
    private static final String FILL = read("house.sql");

    static House of(int partnerships) throws SQLException {
        var house = new House(DataFolder.make());
        try (var empty = RunningJadro.start(house.data, "--empty");
                var database = house.data.connect()) {
            fill(database, partnerships);
        }
        return house;
    }

    /** The activities' page of the nth partnership, from 1. */
    static String activities(int partnership) {
        return "/mesto-" + partnership + "/activities";
    }

    private static void fill(Connection database, int partnerships) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(FILL.replace(":partnerships", String.valueOf(partnerships))
                    .replace(":sign_ups", String.valueOf(SIGN_UPS_OF_ONE)));
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    static String read(String resource) {
        try (var stream = House.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        data.close();
    }
}
