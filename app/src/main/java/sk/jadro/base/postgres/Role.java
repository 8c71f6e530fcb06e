package sk.jadro.base.postgres;

/** The roles that sign in to the database. */
enum Role {
    /** Makes the other two and the database, and is used for nothing else. */
    SUPERUSER("postgres"),
    /** Owns the database and makes its tables; obeys row-level security where that is forced. */
    OWNER("jadro_owner"),
    /** What the app works as: owns nothing. */
    APP("jadro_app");

    private final String user;

    Role(String user) {
        this.user = user;
    }

    String user() {
        return user;
    }
}
