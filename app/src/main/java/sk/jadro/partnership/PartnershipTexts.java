package sk.jadro.partnership;

import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.text.Text;
import sk.jadro.coordinators.Coordinator;

/** The words of a partnership's own pages; where nobody has written any, the privacy notice and the like have defaults. */
@Component
public class PartnershipTexts {
    private final Db db;
    private final TextStore store;
    private final Edits edits;

    PartnershipTexts(Db db, TextStore store, Edits edits) {
        this.db = db;
        this.store = store;
        this.edits = edits;
    }

    /** What the home page begins with. */
    public record Opening(Text tagline, Text lead) {}

    public Opening opening(PartnershipId partnership) {
        var texts = published(partnership);
        return new Opening(texts.text(TextKind.TAGLINE), texts.text(TextKind.LEAD));
    }

    /**
     * How one reaches the partnership; what nobody has written is blank.
     *
     * @param text in CommonMark
     */
    public record Contact(Text text, Text address, Text email, Text facebook, Text facebookAddress) {}

    public Contact contact(PartnershipId partnership) {
        var texts = published(partnership);
        return new Contact(
                texts.text(TextKind.CONTACT),
                texts.text(TextKind.ADDRESS),
                texts.text(TextKind.EMAIL),
                texts.text(TextKind.FACEBOOK),
                texts.text(TextKind.FACEBOOK_ADDRESS));
    }

    /** As readers see them. */
    TextSet published(PartnershipId partnership) {
        return db.in(partnership, store::published);
    }

    /** With the drafts. */
    TextSet all(Coordinator by) {
        return db.in(by.partnership(), store::all);
    }

    /** Changes a text that was read as {@code version}. */
    ChangeResult<TextDraft> change(Coordinator by, TextKind kind, Text text, int version) {
        return edits.change(by, store, kind.id(), new TextDraft(text), version);
    }
}
