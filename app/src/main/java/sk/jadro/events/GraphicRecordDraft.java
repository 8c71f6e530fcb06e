package sk.jadro.events;

import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/** What a coordinator writes about a graphic record. */
record GraphicRecordDraft(Text title, String author, Text alternative, Publication publication) {}
