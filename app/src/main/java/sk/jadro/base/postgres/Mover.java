package sk.jadro.base.postgres;

/** Knows how to bring all that a database holds into an empty one of a newer PostgreSQL. */
@FunctionalInterface
public interface Mover {
    /** Both servers run for the time of this only; what is thrown leaves the older one's database as it was. */
    void move(EmbeddedPostgres older, EmbeddedPostgres newer);
}
