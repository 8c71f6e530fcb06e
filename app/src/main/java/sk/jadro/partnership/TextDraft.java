package sk.jadro.partnership;

import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;

/** What a coordinator writes of a text. */
record TextDraft(@Named("partnership.text") Text text) {}
