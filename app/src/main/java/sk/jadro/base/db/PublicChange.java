package sk.jadro.base.db;

/**
 * What readers may see of a partnership has changed: said once it is committed, on every node. {@link Db} says it of each
 * transaction that wrote to one of the {@link PublicTables}, so no code can forget to. What was changed past the
 * application shows within a minute.
 */
public record PublicChange(PartnershipId partnership) {
    /** The channel on which PostgreSQL tells it to all nodes; the payload is the partnership's id. */
    public static final String CHANNEL = "jadro_public_change";
}
