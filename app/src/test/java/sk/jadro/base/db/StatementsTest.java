package sk.jadro.base.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sk.jadro.support.JadroTest;
import sk.jadro.support.SentStatements.Sent;

/** What is asked of every statement that tests make Jadro send ({@link StatementsNamePartnerships}) finds what is wrong. */
@JadroTest
class StatementsTest {
    private static final String SOME_ID = "uuid";

    @Autowired
    ApplicationContext house;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from person where id = ?",
                "select p.name from co_owner o join person p on p.id = o.person_id where o.partnership_id = ?",
                "delete from activity where id = ?",
            })
    void aStatementThatReadsRowsOfAnyPartnershipIsFound(String sql) throws Exception {
        assertThat(complaints(sql, SOME_ID)).anyMatch(complaint -> complaint.startsWith("names no partnership at "));
    }

    @Test
    void aStatementThatNamesItsPartnershipIsLeftAlone() throws Exception {
        assertThat(complaints("select name from person where partnership_id = ? and id = ?", SOME_ID, SOME_ID))
                .isEmpty();
    }

    @Test
    void tablesOfNoPartnershipNeedNone() throws Exception {
        assertThat(complaints("select task_name from scheduled_tasks where task_instance = ?", "text"))
                .isEmpty();
    }

    private List<String> complaints(String sql, String... types) throws Exception {
        return StatementsNamePartnerships.complaints(List.of(new Sent(sql, List.of(types))), house);
    }
}
