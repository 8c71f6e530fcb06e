package sk.jadro.harvest;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.NewPicture;
import sk.jadro.base.files.Picture;
import sk.jadro.base.files.Pictures;
import sk.jadro.coordinators.Coordinator;

/** Photographs of walls of paper, kept with their boards: nobody sees them but those who look after these. */
@Component
class Photos {
    private static final int MOST = 20;

    private final Db db;
    private final Pictures pictures;
    private final Clock clock;

    Photos(Db db, Pictures pictures, Clock clock) {
        this.db = db;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Those of a board, as they were added. Called inside the partnership. */
    List<Picture> of(UUID board) {
        return db.sql("""
                select p.file_id,
                    array(select r.width || 'x' || r.height from rendition r
                          where r.partnership_id = :partnership and r.file_id = p.file_id) as sizes
                from board_photo p
                where p.partnership_id = :partnership and p.board_id = :board order by p.added_at, p.file_id
                """).set("board", board).list(row -> Picture.of(row.uuid("file_id"), row.strings("sizes")));
    }

    /** False if the board has as many as it may have. */
    boolean add(Coordinator by, UUID board, NewPicture picture) {
        return db.in(by.partnership(), () -> {
            db.sql("select id from board where partnership_id = :partnership and id = :board for update")
                    .set("board", board)
                    .first(row -> row.uuid("id"));
            if (of(board).size() >= MOST) {
                return false;
            }
            db.sql("""
                    insert into board_photo (partnership_id, file_id, board_id, added_at)
                    values (:partnership, :file, :board, :now)
                    """)
                    .set("file", pictures.add(picture))
                    .set("board", board)
                    .set("now", clock.instant())
                    .run();
            return true;
        });
    }

    /** Takes one away for good; false if the board has none such. */
    boolean remove(Coordinator by, UUID board, UUID photo) {
        return db.in(by.partnership(), () -> {
            var removed = db.sql("""
                                delete from board_photo
                                where partnership_id = :partnership and board_id = :board and file_id = :photo
                                """).set("board", board).set("photo", photo).run() > 0;
            if (removed) {
                pictures.remove(photo);
            }
            return removed;
        });
    }
}
