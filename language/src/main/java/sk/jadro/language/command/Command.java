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
        Request request = new Request();
        List<String> rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            if (request.onlyFiles || !argument.startsWith("-") || argument.equals("-")) {
                request.files.add(argument);
            } else if (argument.equals("-h") || nameOf(argument).equals("--help")) {
                err.print(USAGE);
                return NOTHING;
            } else {
                String problem = request.option(argument, rest);
                if (problem != null) {
                    return wrong(problem);
                }
            }
        }
        if (request.files.isEmpty()) {
            return wrong("Missing file; - reads standard input.");
        }
        return check(request.files, request.options, request.json, request.english);
    }

    /** An option without the value that may stand behind its sign: {@code --lang=en}. */
    private static String nameOf(String argument) {
        int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
        return equals > 0 ? argument.substring(0, equals) : argument;
    }

    /** What the arguments of {@code check-text} ask for. */
    private static final class Request {
        private final List<String> files = new ArrayList<>();
        private Options options = Options.defaults();
        private boolean json;
        private boolean english;
        private boolean onlyFiles;

        /** Takes an option, and its value from the arguments behind it; what is wrong with it, or null. */
        private @Nullable String option(String argument, List<String> rest) {
            String name = nameOf(argument);
            String value = name.equals(argument) ? null : argument.substring(name.length() + 1);
            switch (name) {
                case "--" -> onlyFiles = true;
                case "--json" -> json = true;
                case "--feminine-first" -> options = options.withFeminineFirst(true);
                case "--lang", "--style" -> {
                    if (value == null && rest.isEmpty()) {
                        return "Missing value of " + name;
                    }
                    String chosen = value == null ? rest.removeFirst() : value;
                    return name.equals("--lang") ? language(chosen) : style(chosen);
                }
                default -> {
                    return "Unknown option: " + name;
                }
            }
            return null;
        }

        private @Nullable String language(String name) {
            english = name.equals("en");
            return english || name.equals("sk") ? null : "No such language: " + name;
        }

        private @Nullable String style(String name) {
            Style style = Command.style(name);
            options = style == null ? options : options.withStyle(style);
            return style == null ? "No such style: " + name : null;
        }
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
