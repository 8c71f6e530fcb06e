package sk.jadro.base.db;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    /** Migrations run as the tables' owner and let the application's role in. */
    @Bean
    FlywayConfigurationCustomizer letTheApplicationIn(JdbcConnectionDetails application) {
        return flyway -> flyway.placeholders(Map.of("appRole", application.getUsername()));
    }
}
