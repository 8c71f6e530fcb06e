package sk.jadro.harvest;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.TooMany;

/** Lets to a board whoever has its code. A wrong one counts, so that nobody finds a board by trying all of them. */
@Component
class Entrance {
    private static final String WRONG_CODES = "board-code";

    private final Db db;
    private final BoardStore boards;

    Entrance(Db db, BoardStore boards) {
        this.db = db;
        this.boards = boards;
    }

    /** Whether too many wrong codes came from where this one comes from. */
    boolean isClosedTo(Stranger stranger) {
        return stranger.isTired(WRONG_CODES);
    }

    /** Empty if there is none, or this one tries too often. */
    Optional<Board> find(Site site, String code, Stranger stranger) {
        if (isClosedTo(stranger)) {
            return Optional.empty();
        }
        var board = db.in(site.id(), () -> boards.byCode(code));
        if (board.isEmpty()) {
            stranger.tire(WRONG_CODES);
        }
        return board;
    }

    /**
     * The one that an address names.
     *
     * @throws NotFound if there is none
     * @throws TooMany if this one tries too often
     */
    Board board(Site site, String code, Stranger stranger) {
        return find(site, code, stranger).orElseThrow(() -> isClosedTo(stranger) ? new TooMany() : new NotFound());
    }
}
