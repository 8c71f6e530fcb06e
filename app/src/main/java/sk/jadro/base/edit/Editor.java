package sk.jadro.base.edit;

import java.util.UUID;

/** Who changes things, proven by the module that knows people; every change is noted with the editor's id. */
public interface Editor extends HistoryReader {
    UUID id();
}
