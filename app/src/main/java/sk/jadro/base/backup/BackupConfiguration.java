package sk.jadro.base.backup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.text.Words;

@Configuration
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {
    /** One that was missed, as no Jadro ran, is made up for at the next start. */
    @Bean
    @ConditionalOnProperty("jadro.backup.folder")
    RecurringTask<Void> backUp(ScheduledBackups backups, BackupSettings settings) {
        return Tasks.recurring("back-up", new Daily(Words.ZONE, settings.at()))
                .execute((instance, context) -> backups.make());
    }
}
