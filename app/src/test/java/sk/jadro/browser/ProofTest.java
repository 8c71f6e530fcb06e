package sk.jadro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sk.jadro.base.text.Sha256;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Partnerships;
import sk.jadro.support.OwnHouse;

/** From where very many write, each form brings proof of work, or waits for a person's look. */
@Tag("own-server")
@ExtendWith(Chromium.class)
class ProofTest {
    private static final int CALM = 8;
    private static final String HELD =
            "Najprv sa na to pozrie človek, lebo z tej istej siete prišlo naraz veľmi veľa správ.";

    private static OwnHouse house;

    @BeforeAll
    static void open() {
        house = OwnHouse.over(OwnHouse.dataFolder(), "--jadro.rate-limit.calm-per-address=" + CALM);
        house.bean(Partnerships.class).found("zvolen", Text.sk("Partnerstvo"), Text.sk("Zvolen"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aBrowserWorksForItsFormAndARobotDoesNot(Browser browser) {
        assertThat(house.visitor().ask("POST", "/zvolen/proof", "").status()).isEqualTo(204);
        assertThat(written(browser)).doesNotContain(HELD);
        for (int i = 1; i < CALM; i++) {
            assertThat(sent(i, "")).doesNotContain(HELD);
        }
        assertThat(sent(100, "")).contains(HELD);
        assertThat(written(browser)).doesNotContain(HELD);

        var proof = worked();
        assertThat(sent(101, proof)).doesNotContain(HELD);
        assertThat(sent(102, proof)).as("work counts once").contains(HELD);
        assertThat(sent(103, "vymyslené:1")).contains(HELD);
    }

    private static String written(Browser browser) {
        try (var context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(house.root() + "/zvolen/contact");
            page.getByLabel("otázka").check();
            page.locator("#text").fill("Kedy bude schodisko? " + System.nanoTime());
            page.locator("form[data-proof] button").click();
            assertThat(page.locator("h1")).containsText("Podnet");
            return page.locator("main").innerText();
        }
    }

    private static String sent(int number, String proof) {
        var typed = new HashMap<String, Object>(Map.of("kind", "question", "text", "Otázka číslo " + number));
        typed.put("proof", proof);
        return house.visitor().post("/zvolen/feedback", typed).main();
    }

    private static String worked() {
        var asked = house.visitor().ask("POST", "/zvolen/proof", "");
        assertThat(asked.status()).isEqualTo(200);
        var token = asked.text().substring(asked.text().indexOf(' ') + 1);
        for (int number = 0; ; number++) {
            var proof = token + ":" + number;
            if (new BigInteger(1, Sha256.of(proof)).bitLength() <= 256 - 15) {
                return proof;
            }
        }
    }
}
