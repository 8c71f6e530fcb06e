package sk.jadro.base.db;

import java.util.UUID;

/** The unit of isolation: every row of a partnership carries this id first, and policies let nobody see another's. */
public record PartnershipId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
