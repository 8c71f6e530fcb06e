package sk.jadro.base.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote themselves, between what their mail programs put around it. */
class OwnWordsTest {
    private static String own(String whole) {
        return Letters.withBody(whole).words();
    }

    /** As Gmail, Thunderbird, KMail, Outlook and telephones write it here and near. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ut 13. 4. 2021 o 15:54 Ján Vzorný <jan@example.org> napísal(a):",
                "V so 6. 9. 2026 o 18:42 používateľ Ján Vzorný <jan@example.org> napísal(a):",
                "po 29. 6. 2026 o 13:41 <jan@example.org> napísal(a):",
                "Dňa ne 8. 3. 2020, 17:52 Ján Vzorný <jan@example.org> napísal(a):",
                "Dňa 1. 12. 2026 o 10:15 Ján Vzorný napísal:",
                "Dňa 1. 12. 2026 používateľ Ján Vzorný napísal:",
                "Dne 21. 12. 21 v 13:18 Jan Vzorný napsal(a):",
                "Dne úterý 7. dubna 2026 11:05:40, středoevropský letní čas, Jan Vzorný\nnapsal(a):",
                "On Thu, Jun 26, 2014 at 2:14 PM, John Example\nand his family <john@example.org> wrote:",
                "Am 01.12.26 um 10:15 schrieb Hans Muster:",
                "W dniu 1.12.2026 o 10:15, Jan Wzorowy pisze:",
                "Minta János <janos@example.org> ezt írta (időpont: 2026. dec. 1., K, 10:15):",
                "вт, 1 груд. 2026 р. о 10:15 Іван Зразок <ivan@example.org> пише:",
                "Le mar. 1 déc. 2026 à 10:15, Jean Exemple <jean@example.org> a écrit :"
            })
    void theLineAboveAQuoteGoesWithIt(String introduction) {
        assertThat(own("Dobrý deň,\nprídem.\n\n" + introduction + "\n\n> Prídete?\n> Ján"))
                .isEqualTo("Dobrý deň,\nprídem.");
        assertThat(own("Prídem.\n" + introduction + "\nPrídete?\nJán")).isEqualTo("Prídem.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Pôvodná správa-----\n",
                "---------- Forwarded message ---------\n",
                "________________________________\nOd: Ján Vzorný <jan@example.org>\nOdoslané: utorok 1. decembra 2026 10:15\nKomu: Eva\nPredmet: Porada\n",
                "Od: Ján Vzorný <jan@example.org>\nOdoslané: utorok 1. decembra 2026 10:15\nKomu: Eva\nPredmet: Porada\n",
                "*Od:* Ján Vzorný\n*Odesláno:* úterý 1. prosince 2026\n*Komu:* Eva\n*Předmět:* Porada\n",
                "Začiatok preposlanej správy:\n\n"
            })
    void whatIsForwardedOrStandsBelowGoes(String heading) {
        assertThat(own("Posielam ďalej.\n\n" + heading + "Prídete?\n\nJán")).isEqualTo("Posielam ďalej.");
    }

    @Test
    void answersBelowAndBetweenQuotesStay() {
        assertThat(own("""
                Dňa 1. 12. 2026 o 10:15 Ján Vzorný napísal:
                > Prídete?
                Áno.
                > A kedy?
                O piatej.
                """)).isEqualTo("Áno.\nO piatej.");
    }

    @Test
    void signaturesGo() {
        assertThat(own("Súhlasím.\n\n-- \nEva Kráľová\n+421 900 000 000")).isEqualTo("Súhlasím.");
        assertThat(own("Súhlasím.\n\nS pozdravom\n\nIng. Eva Kráľová, PhD.\nMestský úrad\n+421 900 000 000"))
                .isEqualTo("Súhlasím.");
        assertThat(own("Súhlasím.\n\nS pozdravom Eva Kráľová")).isEqualTo("Súhlasím.");
        assertThat(own("Súhlasím.\n\nĎakujem,\nEva")).isEqualTo("Súhlasím.");
        assertThat(own("Súhlasím.\n\nOdoslané z môjho iPhonu")).isEqualTo("Súhlasím.");
        assertThat(own("Súhlasím.\n\nZískajte Outlook pre Android <https://aka.ms/x>"))
                .isEqualTo("Súhlasím.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ďakujem\nza rýchlu odpoveď, príde aj sused.",
                "Primátor napísal:\nprídem.",
                "V roku 2020 mi úrad napísal:\nnemáme peniaze.",
                "Od: pondelka\nDo: piatku",
                "Mám tri otázky:\n\n- kedy\n- kde\n- prečo",
                "Ďakujem, prídem.\n\nĎakujem\n\nP.S. A vezmem aj susedu.",
                "-- \nEva",
                "Odoslané: pondelok"
            })
    void whatOnlyLooksLikeItStays(String text) {
        assertThat(own(text)).isEqualTo(text);
    }

    @Test
    void theWholeTextIsBetterThanNothing() {
        assertThat(own("> Prídete?")).isEqualTo("> Prídete?");
        assertThat(own("---------- Forwarded message ---------\nPrídete?"))
                .isEqualTo("---------- Forwarded message ---------\nPrídete?");
    }

    @Test
    void htmlIsReadAsItIsSeen() {
        var letter = Letters.withHtml("""
                <html><head><title>x</title><style>p {}</style></head><body><p>Dobrý&nbsp;deň,<br>píšem   k
                <a href="https://example.org/porada">porade</a>:</p><ul><li>kedy</li><li>kde</li></ul>
                <p style="display: none">nič</p>
                <div class=gmail_quote><div>ut 1. 12. 2026 o 10:15 Ján &lt;jan@example.org&gt; napísal(a):<br></div>
                <blockquote>Prídete?</blockquote></div></body></html>""");
        assertThat(letter.words())
                .isEqualTo("Dobrý deň,\npíšem k porade <https://example.org/porada>:\n\n- kedy\n- kde");
        assertThat(letter.whole()).endsWith("napísal(a):\n\n> Prídete?");
    }
}
