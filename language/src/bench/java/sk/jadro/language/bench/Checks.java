package sk.jadro.language.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sk.jadro.language.Category;
import sk.jadro.language.Finding;
import sk.jadro.language.LanguageChecker;
import sk.jadro.language.Options;

/** One thread, warm; proposals for unknown words are computed when asked for, on both sides. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Checks {
    private final String thousandWords = Texts.ofWords(1000);
    private final String tenKilobytes = Texts.ofLength(10_000);
    private final String megabyte = Texts.ofLength(1_000_000);
    private final LanguageChecker checker = LanguageChecker.slovak();
    private final JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("sk"));
    private final Options genderOnly = Options.defaults().withCategories(Set.of(Category.GENDER));

    /** Everything that the library looks for. */
    @Benchmark
    public List<Finding> full() {
        return checker.check(thousandWords, Options.defaults());
    }

    /** Gender alone. */
    @Benchmark
    public List<Finding> gender() {
        return checker.check(thousandWords, genderOnly);
    }

    /** LanguageTool's Slovak rules that are active by default. */
    @Benchmark
    public List<RuleMatch> languageTool() throws IOException {
        return languageTool.check(thousandWords);
    }

    /** A short text, to compare its time a word with a long one's. */
    @Benchmark
    public List<Finding> tenKilobytes() {
        return checker.check(tenKilobytes, Options.defaults());
    }

    /** A long text. */
    @Benchmark
    public List<Finding> megabyte() {
        return checker.check(megabyte, Options.defaults());
    }
}
