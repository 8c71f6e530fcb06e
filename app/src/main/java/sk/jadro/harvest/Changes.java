package sk.jadro.harvest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.live.LiveStreams;

/** Whatever is done at a board: one thing after the other, each under a number; all who look at the board hear of it. */
@Component
class Changes {
    private final Db db;
    private final BoardStore boards;
    private final LiveStreams live;

    Changes(Db db, BoardStore boards, LiveStreams live) {
        this.db = db;
        this.boards = boards;
        this.live = live;
    }

    /** Something that changes a board. */
    interface Change {
        /**
         * @param number of the change; whatever needs more of them takes those that follow and says so by
         *     {@link BoardStore#addChanges}
         */
        Done happens(long number);
    }

    /** @param round in which this may happen; null for any */
    Done make(PartnershipId partnership, UUID board, @Nullable Round round, Change change) {
        return db.in(partnership, () -> {
            var number = boards.nextChange(board, round);
            if (number.isEmpty()) {
                return Done.OVER;
            }
            var done = change.happens(number.get());
            if (done == Done.DONE) {
                live.tell(board);
            }
            return done;
        });
    }
}
