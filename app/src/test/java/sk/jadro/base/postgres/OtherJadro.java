package sk.jadro.base.postgres;

import java.nio.file.Path;

/** The program of a {@link Jvm}: opens a folder, says so, and goes on until it is killed. */
final class OtherJadro {
    private OtherJadro() {}

    public static void main(String[] arguments) throws InterruptedException {
        var data = Path.of(arguments[1]);
        var postgres = arguments[0].equals("start")
                ? EmbeddedPostgres.start(data, System.out::println)
                : EmbeddedPostgres.use(data, System.out::println);
        System.out.println("running at " + postgres.jdbcUrl());
        Thread.currentThread().join();
    }
}
