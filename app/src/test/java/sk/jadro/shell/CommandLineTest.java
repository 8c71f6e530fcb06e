package sk.jadro.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import sk.jadro.Jadro;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** What is said to somebody who mistypes a command: one sentence, and nothing of how Jadro is made. */
@Tag("full")
@JadroTest
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class CommandLineTest {
    @Autowired
    House house;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    FlywayConnectionDetails migrations;

    private Site site;

    @BeforeEach
    void aPartnershipWithACoordinator() {
        site = house.aPartnership();
        house.aCoordinator(site);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rnu                                                       | 2 | Unmatched arguments from index 0: 'rnu'
            run --prot=8081                                           | 2 | Unknown: '--prot=8081'. See './jadro help'
            run --spring                                              | 2 | Unknown: '--spring'
            run 8081                                                  | 2 | Unknown: '8081'
            run --port                                                | 2 | Invalid value for option '--port'
            run --port x                                              | 2 | Invalid value for option '--port': 'x' is not an int
            run --port 99999                                          | 1 | --port 99999 is none; the last one is 65535
            run --port -1                                             | 1 | --port -1 is none; the last one is 65535
            run --address 0.0.0.0                                     | 1 | --address 0.0.0.0 lets other machines in; that needs --production
            run --address 192.0.2.1 --spring.mail.host=x              | 1 | --address 192.0.2.1 lets other machines in; that needs --production
            run --address ::                                          | 1 | --address :: lets other machines in; that needs --production
            run --address not/a/name                                  | 1 | --address not/a/name is no address
            run --server.address=0.0.0.0                              | 2 | Please write --address instead of --server.address
            run --jadro.production=true                               | 2 | Please write --production instead of --jadro.production
            run --jadro.data=/var/tmp/x                               | 2 | Please write --data instead of --jadro.data
            sign-in-link                                              | 2 | Missing required parameter: 'EMAIL'
            sign-in-link eva                                          | 1 | Please write an e-mail address such as name@domain.sk.
            partnership ad zvolen                                     | 2 | Unmatched arguments from index 1: 'ad', 'zvolen'
            partnership add                                           | 2 | Missing required options and parameters: '--name=<name>', '--coordinator=EMAIL', 'SLUG'
            partnership add zvolen --name Zvolen                      | 2 | Missing required option: '--coordinator=EMAIL'
            partnership add zvolen --name Zvolen --coordinator eva    | 1 | Please write an e-mail address such as name@domain.sk.
            """)
    void whatIsMistypedIsNamed(String line, int exit, String sentence, CapturedOutput output) {
        var before = output.getErr().length();
        // Should it be accepted after all, then nowhere else than here.
        var words = (line + " --spring.datasource.url=nowhere").split(" ");
        assertThat(Shell.execute(Jadro.class, words)).isEqualTo(exit);

        assertThat(output.getErr().substring(before))
                .startsWith("jadro: " + sentence)
                .hasLineCount(1);
        assertThat(output.getOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            run --port {port}                                                    | port {port} is taken; choose another with --port
            run --port 0 --production                                            | --production needs a mail server: set spring.mail.host (see docs/operating.md)
            run --port 0 --production --address 192.0.2.1 --spring.mail.host=x   | it is not possible to listen there: Cannot assign requested address
            run --port 0 --jadro.rate-limit.posts-per-address=many               | the setting jadro.rate-limit.posts-per-address can't be understood: many
            sign-in-link eva@example.org --partnership {slug}                    | eva@example.org coordinates no partnership here
            sign-in-link eva@example.org --partnership nowhere                   | eva@example.org coordinates no partnership here
            partnership add Žilina --name Žilina --coordinator eva@example.org   | 'Žilina' cannot begin addresses
            partnership add sign-in --name Žilina --coordinator eva@example.org  | 'sign-in' cannot begin addresses
            partnership add {slug} --name Žilina --coordinator eva@example.org   | The partnership '{slug}' exists already.
            """)
    void whatCannotBeDoneIsSaidInASentence(String line, String sentence, CapturedOutput output) {
        var before = output.getErr().length();
        assertThat(Shell.execute(Jadro.class, words(line))).isEqualTo(1);

        assertThat(output.getErr().substring(before).lines().filter(CommandLineTest::isNoLog))
                .singleElement()
                .asString()
                .startsWith("jadro: " + filled(sentence));
        assertThat(output.getOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/jadro", "/dev/null", "/dev/null/jadro"})
    void aFolderThatCannotBeMadeIsNamed(String folder, CapturedOutput output) {
        var before = output.getErr().length();
        assertThat(Shell.execute(Jadro.class, "run", "--port", "0", "--data", folder))
                .isEqualTo(1);

        assertThat(output.getErr().substring(before).lines().filter(CommandLineTest::isNoLog))
                .singleElement()
                .asString()
                .startsWith("jadro: ")
                .contains(folder);
    }

    /** What the house beside it logs, be it just while the log is set up anew for the command. */
    private static boolean isNoLog(String line) {
        return !line.matches("\\d{4}-\\d\\d-\\d\\d .* (INFO|WARN) .*|\\d\\d:\\d\\d:\\d\\d,\\d{3} \\|-WARN in .*");
    }

    /** The words of a line, and then where the house's database is. */
    private String[] words(String line) {
        var words = new ArrayList<>(List.of(filled(line).split(" ")));
        words.add("--spring.datasource.url=" + database.getJdbcUrl());
        words.add("--spring.datasource.username=" + database.getUsername());
        words.add("--spring.datasource.password=" + database.getPassword());
        words.add("--spring.flyway.url=" + migrations.getJdbcUrl());
        words.add("--spring.flyway.user=" + migrations.getUsername());
        words.add("--spring.flyway.password=" + migrations.getPassword());
        return words.toArray(String[]::new);
    }

    private String filled(String words) {
        return words.replace("{slug}", site.slug())
                .replace("{port}", house.root().substring(house.root().lastIndexOf(':') + 1));
    }
}
