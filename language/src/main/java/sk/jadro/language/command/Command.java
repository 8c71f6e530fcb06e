package sk.jadro.language.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.language.Finding;
import sk.jadro.language.LanguageChecker;
import sk.jadro.language.LemmaToken;
import sk.jadro.language.Options;
import sk.jadro.language.Readability;
import sk.jadro.language.Style;

/** What the command line does; its streams come from outside so that it can be tried. */
final class Command {
    static final int NOTHING = 0;
    static final int FINDINGS = 1;
    static final int WRONG = 2;

    private static final String USAGE = """
            check-text [--lang sk|en] [--style pairs|neutral|slash] [--feminine-first] [--json] FILE|DIRECTORY|- ...
            lemmas FILE|-
            """;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean color;
    private final Path folder;

    Command(InputStream in, PrintStream out, PrintStream err, boolean color, Path folder) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.color = color;
        this.folder = folder;
    }

    int run(String... arguments) {
        if (arguments.length == 0) {
            return wrong("Missing command.");
        }
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        return switch (arguments[0]) {
            case "check-text" -> checkText(rest);
            case "lemmas" -> lemmas(rest);
            case "help", "--help", "-h" -> {
                err.print(USAGE);
                yield NOTHING;
            }
            default -> wrong("Unknown command: " + arguments[0]);
        };
    }

    private int wrong(String reason) {
        err.println(reason);
        err.print(USAGE);
        return WRONG;
    }

    // ---- check-text

    private int checkText(List<String> arguments) {
        Options options = Options.defaults();
        boolean json = false;
        boolean english = false;
        boolean onlyFiles = false;
        List<String> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String value = null;
            if (!onlyFiles && argument.startsWith("--") && argument.indexOf('=') > 0) {
                value = argument.substring(argument.indexOf('=') + 1);
                argument = argument.substring(0, argument.indexOf('='));
            }
            if (onlyFiles || !argument.startsWith("-") || argument.equals("-")) {
                files.add(argument);
                continue;
            }
            switch (argument) {
                case "--" -> onlyFiles = true;
                case "--json" -> json = true;
                case "--feminine-first" -> options = options.withFeminineFirst(true);
                case "--help", "-h" -> {
                    err.print(USAGE);
                    return NOTHING;
                }
                case "--lang", "--style" -> {
                    if (value == null) {
                        if (++i >= arguments.size()) {
                            return wrong("Missing value of " + argument);
                        }
                        value = arguments.get(i);
                    }
                    if (argument.equals("--lang")) {
                        if (!value.equals("sk") && !value.equals("en")) {
                            return wrong("No such language: " + value);
                        }
                        english = value.equals("en");
                    } else {
                        Style style = style(value);
                        if (style == null) {
                            return wrong("No such style: " + value);
                        }
                        options = options.withStyle(style);
                    }
                }
                default -> {
                    return wrong("Unknown option: " + argument);
                }
            }
        }
        if (files.isEmpty()) {
            return wrong("Missing file; - reads standard input.");
        }
        return check(files, options, json, english);
    }

    private static @Nullable Style style(String name) {
        for (Style style : Style.values()) {
            if (style.name().toLowerCase(Locale.ROOT).equals(name)) {
                return style;
            }
        }
        return null;
    }

    private int check(List<String> files, Options options, boolean json, boolean english) {
        List<String> all = new ArrayList<>();
        for (String file : files) {
            if (!collect(file, all)) {
                return WRONG;
            }
        }
        LanguageChecker checker = english ? LanguageChecker.english() : LanguageChecker.slovak();
        int found = 0;
        int unread = 0;
        for (int k = 0; k < all.size(); k++) {
            String name = all.get(k);
            if (all.size() > 1) {
                err.println("[" + (k + 1) + "/" + all.size() + "] " + name);
            }
            String text = read(name);
            if (text == null) {
                unread++;
                continue;
            }
            List<Finding> findings = checker.check(text, options);
            found += findings.size();
            if (json) {
                findings.forEach(finding -> out.println(Json.of(finding, text, all.size() > 1 ? name : null)));
            } else {
                new Listing(text, english, color).print(findings, all.size() > 1 ? name : null, out);
                if (!english) {
                    Readability readability = checker.readability(text);
                    err.println("Čitateľnosť: " + readability.level().words().slovak());
                }
            }
            out.flush();
        }
        err.println(
                english
                        ? found + " findings in " + (all.size() - unread) + " texts"
                        : "Nálezy: " + found + ", texty: " + (all.size() - unread));
        return unread > 0 ? WRONG : found > 0 ? FINDINGS : NOTHING;
    }

    /** A file as it is; the text files of a directory in the order of their names. */
    private boolean collect(String name, List<String> into) {
        Path path = folder.resolve(name);
        if (name.equals("-") || !Files.isDirectory(path)) {
            into.add(name);
            return true;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            walk.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(file -> into.add(file.toString()));
            return true;
        } catch (IOException | java.io.UncheckedIOException e) {
            err.println(name + ": can't be read");
            return false;
        }
    }

    private @Nullable String read(String name) {
        try {
            return name.equals("-") ? Main.utf8(in) : Utf8.decode(Files.readAllBytes(folder.resolve(name)));
        } catch (CharacterCodingException e) {
            err.println(name + ": not UTF-8 (nie je v UTF-8)");
        } catch (NoSuchFileException e) {
            err.println(name + ": no such file (súbor neexistuje)");
        } catch (IOException | RuntimeException e) {
            err.println(name + ": can't be read (nedá sa prečítať)");
        }
        return null;
    }

    // ---- lemmas

    private int lemmas(List<String> arguments) {
        if (arguments.size() != 1
                || arguments.getFirst().startsWith("-") && !arguments.getFirst().equals("-")) {
            return wrong("One file is wanted; - reads standard input.");
        }
        String text = read(arguments.getFirst());
        if (text == null) {
            return WRONG;
        }
        for (LemmaToken token : LanguageChecker.slovak().lemmas(text)) {
            String related = token.related().isEmpty() ? "" : "\t" + String.join("|", token.related());
            out.println(token.form() + "\t" + String.join("|", token.lemmas()) + related);
        }
        return NOTHING;
    }
}
