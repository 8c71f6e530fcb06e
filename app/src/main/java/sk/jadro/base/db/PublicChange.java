package sk.jadro.base.db;

/**
 * What readers may see of a partnership has changed: said once it is committed, on every node. Tables whose rows readers
 * see announce it themselves ({@code call announce('activity', …)} in their migration), so no code can forget to.
 */
public record PublicChange(PartnershipId partnership) {
    /** The channel on which PostgreSQL tells it to all nodes; the payload is the partnership's id. */
    public static final String CHANNEL = "jadro_public_change";
}
