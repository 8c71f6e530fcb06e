package sk.jadro.documents;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;

/**
 * What is written of a document.
 *
 * @param about the activity or event that it is of; null if it is the partnership's own
 * @param link where somebody else keeps it, or more of it; null for nowhere
 */
record DocumentDraft(
        @Named("documents.about") @Nullable Reference about,
        @Named("documents.title") Text title,
        @Named("documents.summary") Text summary,
        @Named("documents.link") @Nullable String link) {
    /** Whose the link is; empty without one. */
    String host() {
        return link == null ? "" : LinkAddress.host(link);
    }
}
