package sk.jadro.language.bench;

import java.io.IOException;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import sk.jadro.language.LanguageChecker;

/** In a virtual machine of its own: how long the first check takes, loading included, and what stays in memory. */
final class First {
    private First() {}

    public static void main(String... arguments) throws IOException {
        String text = Texts.page();
        long before = used();
        long start = System.nanoTime();
        Object kept;
        int found;
        if (arguments[0].equals("jadro")) {
            LanguageChecker checker = LanguageChecker.slovak();
            found = checker.check(text).size();
            kept = checker;
        } else {
            JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("sk"));
            found = tool.check(text).size();
            kept = tool;
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.println(milliseconds + " " + (used() - before) / 1_000_000 + " " + found + " " + kept.hashCode());
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
