package sk.jadro.records;

import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/**
 * What a coordinator writes about a graphic record.
 *
 * @param newDrawing whether it is about the new drawing, if one waits, which then takes the former one's place
 */
record GraphicRecordDraft(
        @Named("records.title") Text title,
        @Named("records.author") String author,
        @Named("records.alternative") Text alternative,
        @Named("desk.publication") Publication publication,
        @Named("records.waiting.show") boolean newDrawing) {}
