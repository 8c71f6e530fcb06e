package sk.jadro.base.postgres;

/**
 * What a role of the database signs in with.
 *
 * @param user the role's name, such as {@code jadro_app}
 * @param password in clear; never printed by {@link #toString}
 */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
