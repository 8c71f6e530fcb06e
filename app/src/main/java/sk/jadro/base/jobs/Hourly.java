package sk.jadro.base.jobs;

import sk.jadro.base.db.PartnershipId;

/**
 * What a room does for a partnership every hour: a bean of its own. Each partnership's hour is a job, so that what fails in
 * one keeps nobody else waiting, and each room's part is tried whatever became of the others'.
 */
@FunctionalInterface
public interface Hourly {
    /** Called outside of any transaction, by one node at a time. */
    void round(PartnershipId partnership);
}
