package sk.jadro.drafts;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;

/** What the desk's first page says of drafts: all kinds are asked about at once. */
@Component
class DraftOverview implements Matters {
    private static final int MOST = 200;

    private final Db db;
    private final List<DraftKind<?>> kinds;

    DraftOverview(Db db, List<DraftKind<?>> kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    private record Draft(String kind, Text title) {}

    @Override
    public List<Matter> of(Page page, Editor by) {
        var drafts = drafts();
        if (drafts.isEmpty()) {
            return List.of();
        }
        return List.of(new Matter(
                Matter.Kind.OWED,
                drafts.size(),
                page.say("drafts.waiting", drafts.size()),
                drafts.stream()
                        .map(draft -> new Matter.About(draft.title(), ""))
                        .toList(),
                "",
                page.say("drafts.waiting.action"),
                desk(drafts.getFirst().kind())));
    }

    private String desk(String kind) {
        return kinds.stream()
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElseThrow()
                .desk();
    }

    /** The oldest first. */
    private List<Draft> drafts() {
        var all = kinds.stream()
                .map(DraftKind::code)
                .map(table -> """
                select '%1$s' as kind, title_sk, title_en, changed_at
                from %1$s where partnership_id = :partnership and publication = 'draft' and not archived
                """.formatted(table))
                .collect(Collectors.joining(" union all "));
        return db.sql("select * from (" + all + ") d order by changed_at, title_sk limit :most")
                .set("most", MOST)
                .list(row -> new Draft(row.string("kind"), row.text("title")));
    }
}
