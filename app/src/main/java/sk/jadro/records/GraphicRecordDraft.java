package sk.jadro.records;

import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/**
 * What a coordinator writes about a graphic record.
 *
 * @param newDrawing whether it is about the new drawing, if one waits, which then takes the former one's place
 */
record GraphicRecordDraft(Text title, String author, Text alternative, Publication publication, boolean newDrawing) {}
