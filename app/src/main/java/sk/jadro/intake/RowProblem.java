package sk.jadro.intake;

/**
 * What is wrong with a cell.
 *
 * @param row as the spreadsheet numbers it
 * @param key of the sentence that says it
 */
record RowProblem(int row, Heading heading, String key, Object... arguments) {}
