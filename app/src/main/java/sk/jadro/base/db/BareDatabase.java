package sk.jadro.base.db;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The database without the application over it, for commands that need its tables as they are: nothing is migrated. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({EmbeddedDatabase.class, DatabaseConfiguration.class})
public class BareDatabase {
    @Bean
    FlywayMigrationStrategy leaveAsItIs() {
        return flyway -> {};
    }
}
