package sk.jadro.base.sheets;

import sk.jadro.base.db.Code;
import sk.jadro.base.text.Invalid;

/** Why a file that somebody sent is not read as a table; the words are those of {@code sheets.problem} with its code. */
enum SheetProblem {
    EMPTY,
    NOT_A_SHEET,
    /** Excel's of before 2007. */
    OLD_EXCEL,
    OPEN_DOCUMENT,
    PASSWORD,
    /** Says how many megabytes it may have. */
    TOO_LARGE,
    /** Says how many there may be. */
    TOO_MANY_ROWS,
    /** Says how many there may be, and in which row there are more. */
    TOO_MANY_COLUMNS,
    /** Says how many letters there may be, and in which row there are more. */
    TOO_LONG_CELL,
    BROKEN,
    /** Its bytes are no letters in any encoding that Slovaks use, or not in the one that it says. */
    UNKNOWN_LETTERS,
    /** Says in which row a quotation mark opens that nothing closes, so that the rest of the file would be one cell. */
    OPEN_QUOTE,
    /** It was made to take a computer's memory or to read its files. */
    DANGEROUS,
    /** Says which columns. */
    MISSING_COLUMNS;

    Invalid with(Object... arguments) {
        return new Invalid("sheets.problem." + Code.of(this), arguments);
    }
}
