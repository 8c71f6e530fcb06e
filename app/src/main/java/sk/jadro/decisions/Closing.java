package sk.jadro.decisions;

import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.jobs.Hourly;

/** Counts the answers to decisions whose last day is over, each in a transaction of its own. */
@Component
class Closing implements Hourly {
    private final Db db;
    private final DecisionLists lists;
    private final Rounds rounds;

    Closing(Db db, DecisionLists lists, Rounds rounds) {
        this.db = db;
        this.lists = lists;
        this.rounds = rounds;
    }

    @Override
    public void round(PartnershipId partnership) {
        db.in(partnership, lists::toBeClosed).forEach(id -> rounds.closeIfOver(partnership, id));
    }
}
