package sk.jadro.base.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sk.jadro.base.text.Invalid;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            eva.kralova@example.org,eva.kralova@example.org
              eva@example.org\t,eva@example.org
            Eva.Kralova@Example.ORG,eva.kralova@example.org
            o'neil@example.org,o'neil@example.org
            eva+jadro@example.org,eva+jadro@example.org
            a@b.sk,a@b.sk
            !#$%&'*+/=?^_{|}~-@example.org,!#$%&'*+/=?^_{|}~-@example.org
            1@1.example,1@1.example
            eva@mesto.banska-bystrica.sk,eva@mesto.banska-bystrica.sk
            eva@ľudia.sk,eva@xn--udia-f1a.sk
            eva@BANSKÁ.SK,eva@xn--bansk-1qa.sk
            eva@例え.jp,eva@xn--r8jz45g.jp
            eva@example。org,eva@example.org
            eva@příklad.xn--p1ai,eva@xn--pklad-zsa96e.xn--p1ai
            eva@straße.example,eva@xn--strae-oqa.example
            eva@weiß.example,eva@xn--wei-7ka.example
            eva@faß.example,eva@xn--fa-hia.example
            eva@βόλος.example,eva@xn--nxasmm1c.example
            """)
    void whatALetterCanBeSentToIsKeptInOneForm(String typed, String kept) {
        assertThat(new EmailAddress(typed)).hasToString(kept).isEqualTo(new EmailAddress(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "eva",
                "@",
                "eva@",
                "@example.org",
                "eva@localhost",
                "eva@@example.org",
                "eva@kralova@example.org",
                "eva kralova@example.org",
                "eva@exam ple.org",
                ".eva@example.org",
                "eva.@example.org",
                "eva..kralova@example.org",
                "kráľová@example.org",
                "eva@example..org",
                "eva@.example.org",
                "eva@example.org.",
                "eva@-example.org",
                "eva@example-.org",
                "eva@exa_mple.org",
                "eva@127.0.0.1",
                "eva@[127.0.0.1]",
                "eva@example.org, zora@example.org",
                "eva@example.org;zora@example.org",
                "Eva <eva@example.org>",
                "mailto:eva@example.org",
                "\"eva kralova\"@example.org",
                "eva@example.org\r\nBcc: zora@example.org",
                "eva\n@example.org",
                "eva@example\u0000.org",
                "eva\u200b@example.org",
                "eva@example.org?subject=x",
                "eva@xn--\u0301.sk"
            })
    void whatNoLetterCanBeSentToIsRefused(String typed) {
        assertThatThrownBy(() -> new EmailAddress(typed))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.key()).isEqualTo("email.invalid"));
    }

    @Test
    void noPartIsLongerThanMailServersTake() {
        var label = "d".repeat(63);
        var longest = "a".repeat(64) + "@" + label + "." + label + "." + "e".repeat(58) + ".sk";
        assertThat(longest).hasSize(254);
        assertThat(new EmailAddress(longest).value()).isEqualTo(longest);

        for (var tooLong : new String[] {
            "a".repeat(65) + "@example.org",
            "a@" + "d".repeat(64) + ".org",
            "a".repeat(64) + "@" + label + "." + label + "." + "e".repeat(59) + ".sk",
            "a@" + "d".repeat(3_000) + ".org",
            "a@" + "ď".repeat(64) + ".org",
            "a@" + "ď".repeat(3_000) + ".org",
            "a".repeat(100_000) + "@example.org",
            "a@" + "d.".repeat(100_000) + "org",
            "a.".repeat(100_000) + "a@example.org"
        }) {
            assertThatThrownBy(() -> new EmailAddress(tooLong)).isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eva@example.org, eva@example.org",
        "Eva+jadro@EXAMPLE.org, eva@example.org",
        "eva+a+b@example.org, eva@example.org",
        "eva.kralova@example.org, eva.kralova@example.org",
        "+eva@example.org, +eva@example.org"
    })
    void addressesOfOneMailboxAreKnownAsSuch(String typed, String mailbox) {
        assertThat(new EmailAddress(typed).mailbox()).isEqualTo(mailbox);
    }
}
