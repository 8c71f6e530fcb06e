package sk.jadro.base.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Where no inbox is named nothing runs. */
class InboxJobTest {
    private final ApplicationContextRunner house = new ApplicationContextRunner().withUserConfiguration(Probe.class);

    /** What only is where the job is, too. */
    record Job() {}

    @Configuration
    @EnableConfigurationProperties(InboxSettings.class)
    static class Probe {
        @Bean
        @Conditional(InboxConfiguration.IsThereAny.class)
        Job job() {
            return new Job();
        }
    }

    @Test
    void nothingIsReadWhereNoInboxIsNamed() {
        house.run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(Job.class);
            assertThat(context.getBean(InboxSettings.class).inbox()).isEmpty();
        });
    }

    @Test
    void inboxesAreReadWhereOneIsNamed() {
        house.withPropertyValues(
                        "jadro.inbox.mesto-more.host=imap.example.sk",
                        "jadro.inbox.mesto-more.username=partnerstvo",
                        "jadro.inbox.mesto-more.password=heslo")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(Job.class);
                    assertThat(context.getBean(InboxSettings.class).inbox())
                            .hasEntrySatisfying("mesto-more", mailbox -> {
                                assertThat(mailbox.portOrUsual()).isEqualTo(993);
                                assertThat(mailbox.folder()).isEqualTo("INBOX");
                                assertThat(mailbox.tls()).isEqualTo(InboxSettings.Tls.IMPLICIT);
                            });
                });
    }

    @Test
    void anInboxWithoutAPasswordIsRefusedAtTheStart() {
        house.withPropertyValues("jadro.inbox.mesto.host=imap.example.sk")
                .run(context -> assertThat(context).hasFailed());
    }
}
