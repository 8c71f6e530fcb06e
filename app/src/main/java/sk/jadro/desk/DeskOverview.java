package sk.jadro.desk;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.backup.ScheduledBackups;
import sk.jadro.base.desk.FirstStep;
import sk.jadro.base.desk.FirstSteps;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.mail.Outbox;

/** What the desk itself brings to its first page. */
@Configuration
class DeskOverview {
    @Bean
    static Matters lettersThatDidNotArrive(Outbox outbox) {
        return (page, by) -> {
            var failed = outbox.failed(by.partnership());
            return failed.isEmpty()
                    ? List.of()
                    : List.of(new Matter(
                            Matter.Kind.URGENT,
                            failed.size(),
                            page.say("desk.failed", failed.size()),
                            List.of(),
                            page.say("desk.failed.lead"),
                            page.say("desk.failed.retry"),
                            "/desk/letters"));
        };
    }

    @Bean
    static Matters backupThatFailed(ScheduledBackups backups) {
        return (page, by) -> backups.state().failure() == null
                ? List.of()
                : List.of(new Matter(
                        Matter.Kind.URGENT,
                        1,
                        page.say("desk.backup.urgent"),
                        List.of(),
                        page.say("desk.backup.urgent.detail"),
                        page.say("desk.backup.urgent.action"),
                        "/desk#backup"));
    }

    @Bean
    static FirstSteps sampleIsReplaced() {
        return (page, by) -> page.here().sample()
                ? List.of(new FirstStep(page.say("desk.sample.remove"), "/sample-removal", false))
                : List.of();
    }
}
