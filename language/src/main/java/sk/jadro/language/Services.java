package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Nouns of people that name shops, firms and services by what stands beside them. */
final class Services {
    private static final Set<String> JOINING = Set.of("a", "aj", "i", "alebo", ",");

    private static final Set<String> TO_SHOP = Set.of("k", "ku", "u", "od");

    private final Set<String> sellers;
    private final Set<String> authorised;
    private final Set<String> wares;
    private final Set<String> rescuers;
    private final Set<String> rescue;
    private final Set<String> utilities;
    private final Set<String> settingOut;

    Services(Lexicon lexicon) {
        sellers = lexicon.list("sellers");
        authorised = lexicon.list("authorised");
        wares = lexicon.list("wares-of-shops");
        rescuers = lexicon.list("rescuers");
        rescue = lexicon.list("rescue");
        utilities = lexicon.list("utilities");
        settingOut = lexicon.list("setting-out");
    }

    boolean areMeant(List<Token> tokens, int i) {
        return areSellers(tokens, i)
                || areRescuers(tokens, i)
                || isStation(tokens, i)
                || areUtility(tokens, i)
                || areBrigade(tokens, i)
                || areProfessionalBrigade(tokens, i);
    }

    /** {@code Poruchu odstránili energetici, meteorológovia očakávajú búrky}: a firm or an institute, where nobody counts them. */
    private boolean areUtility(List<Token> tokens, int i) {
        return isOneOf(tokens, i, utilities)
                && tokens.get(i).word instanceof Word word
                && word.allRoles(role -> role.number() == 'p' && role.grammaticalCase() == '1')
                && !isCounted(tokens, i);
    }

    /** {@code Hasiči vyrážali stokrát}: the brigade, whoever went. */
    private boolean areBrigade(List<Token> tokens, int i) {
        return isOneOf(tokens, i, rescuers) && isOneOf(tokens, i + 1, settingOut) && !isCounted(tokens, i);
    }

    /** {@code Profesionálom pomáhali dobrovoľné zbory}: the brigade that is paid. */
    private static boolean areProfessionalBrigade(List<Token> tokens, int i) {
        return tokens.get(i).word instanceof Word word
                && word.hasLemma("profesionál")
                && tokens.stream().anyMatch(token -> token.word instanceof Word other && other.hasLemma("dobrovoľný"))
                && tokens.stream().anyMatch(token -> token.word instanceof Word other && other.hasLemma("zbor"));
    }

    private static boolean isCounted(List<Token> tokens, int i) {
        int k = i - 1;
        while (k > 0 && tokens.get(k).word instanceof Word before && before.has('A')) {
            k--;
        }
        return k >= 0
                && (tokens.get(k).kind == Token.Kind.NUMBER
                        || tokens.get(k).word instanceof Word number && number.has('N'));
    }

    /** {@code predajcovia elektrospotrebičov}: shops; {@code oprávnený odberateľ}: a firm. */
    private boolean areSellers(List<Token> tokens, int i) {
        return isOneOf(tokens, i, sellers)
                && (isShop(tokens, i) || isOneOf(tokens, i - 1, authorised) || isOneOf(tokens, i + 1, wares));
    }

    /** {@code patrí k predajcovi, u predajcu}: where one goes. */
    private static boolean isShop(List<Token> tokens, int i) {
        return i > 0
                && TO_SHOP.contains(tokens.get(i - 1).text)
                && tokens.get(i).word instanceof Word word
                && word.hasLemma("predajca");
    }

    /** {@code prihlásil sa k hasičom, od hasičov ide trasa k jazeru}: the station, or all they do. */
    private static boolean isStation(List<Token> tokens, int i) {
        return i > 0
                && TO_SHOP.contains(tokens.get(i - 1).text.toLowerCase(Locale.ROOT))
                && tokens.get(i).word instanceof Word word
                && word.hasLemma("hasič")
                && word.allRoles(role -> role.number() == 'p' || role.grammaticalCase() == '7');
    }

    /** {@code Sanitka, hasiči a polícia majú prejazd}: those who come, with all they drive. */
    private boolean areRescuers(List<Token> tokens, int i) {
        return isOneOf(tokens, i, rescuers) && (isJoined(tokens, i, 1) || isJoined(tokens, i, -1));
    }

    private boolean isJoined(List<Token> tokens, int i, int step) {
        int joint = i + step;
        return joint >= 0
                && joint < tokens.size()
                && JOINING.contains(tokens.get(joint).text)
                && isOneOf(tokens, joint + step, rescue);
    }

    private static boolean isOneOf(List<Token> tokens, int k, Set<String> lemmas) {
        return k >= 0 && k < tokens.size() && tokens.get(k).word instanceof Word word && word.hasLemmaIn(lemmas);
    }
}
