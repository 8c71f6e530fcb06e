package sk.jadro.language;

import java.util.List;

/**
 * Numbers that papers are filed under, whose letters are no abbreviation: {@code OU-HJ-2025/114}, {@code MsÚ/2025/8},
 * {@code 23/2024/ODI}.
 */
final class FileNumbers {
    private FileNumbers() {}

    static boolean isIn(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.text.chars().anyMatch(Character::isDigit)
                || i > 1
                        && tokens.get(i - 1).is("/")
                        && tokens.get(i - 1).end == token.start
                        && tokens.get(i - 2).kind == Token.Kind.NUMBER
                        && tokens.get(i - 2).end == tokens.get(i - 1).start
                || i + 2 < tokens.size()
                        && tokens.get(i + 1).is("/")
                        && tokens.get(i + 1).start == token.end
                        && tokens.get(i + 2).kind == Token.Kind.NUMBER
                        && tokens.get(i + 2).start == tokens.get(i + 1).end;
    }
}
