package sk.jadro.base.sheets;

import com.google.re2j.Pattern;

/** Text in cells of a workbook: letters that XML has none of are written as {@code _x0007_} (ISO/IEC 29500-1:2016, 22.9.2.19). */
final class XlsxText {
    /** More makes Excel call the file broken. */
    private static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** So that what only looks like such a letter stays what it is; what Excel would not take is cut, and says so. */
    static String written(String text) {
        var escaped = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        var end = LONGEST - 1;
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        var escape = ESCAPE.matcher(text);
        var read = new StringBuilder();
        int end = 0;
        while (escape.find()) {
            read.append(text, end, escape.start()).append((char) Integer.parseInt(escape.group(1), 16));
            end = escape.end();
        }
        return read.append(text, end, text.length()).toString();
    }
}
