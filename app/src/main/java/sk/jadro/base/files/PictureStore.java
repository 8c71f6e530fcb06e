package sk.jadro.base.files;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;

/** The pictures' rows. */
@Component
class PictureStore {
    private final Db db;
    private final Clock clock;

    PictureStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    UUID add(NewPicture picture) {
        var id = Ids.next();
        db.sql("""
                insert into file (
                    id, media_type, width, height, content, preview_type, preview_width, preview_height, preview,
                    created_at)
                values (
                    :id, :media_type, :width, :height, :content, :preview_type, :preview_width, :preview_height,
                    :preview, :now)
                """)
                .set("id", id)
                .set("media_type", picture.whole().mediaType())
                .set("width", picture.whole().width())
                .set("height", picture.whole().height())
                .set("content", picture.whole().bytes())
                .set("preview_type", picture.preview().mediaType())
                .set("preview_width", picture.preview().width())
                .set("preview_height", picture.preview().height())
                .set("preview", picture.preview().bytes())
                .set("now", clock.instant())
                .run();
        return id;
    }

    Optional<Picture> byId(UUID id) {
        return db.sql("select id, width, height, preview_width, preview_height from file where id = :id")
                .set("id", id)
                .first(PictureStore::picture);
    }

    Optional<Rendition> whole(UUID id) {
        return db.sql("select media_type, width, height, content as bytes from file where id = :id")
                .set("id", id)
                .first(PictureStore::rendition);
    }

    Optional<Rendition> preview(UUID id) {
        return db.sql("""
                select preview_type as media_type, preview_width as width, preview_height as height, preview as bytes
                from file where id = :id
                """).set("id", id).first(PictureStore::rendition);
    }

    void remove(UUID id) {
        db.sql("delete from file where id = :id").set("id", id).run();
    }

    private static Picture picture(Row row) {
        return new Picture(
                row.uuid("id"),
                row.integer("width"),
                row.integer("height"),
                row.integer("preview_width"),
                row.integer("preview_height"));
    }

    private static Rendition rendition(Row row) {
        return new Rendition(row.string("media_type"), row.integer("width"), row.integer("height"), row.bytes("bytes"));
    }
}
