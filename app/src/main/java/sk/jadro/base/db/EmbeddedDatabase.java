package sk.jadro.base.db;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.postgres.Credentials;
import sk.jadro.base.postgres.EmbeddedPostgres;
import sk.jadro.base.postgres.Mover;
import sk.jadro.base.text.Refused;

/** The PostgreSQL that is brought along, unless {@code spring.datasource.url} names another. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(DatabaseSettings settings, ObjectProvider<Mover> mover) {
        if (settings.existing() && !EmbeddedPostgres.isIn(settings.folder())) {
            throw new Refused("there is no database in " + settings.folder() + ": name its folder by --data");
        }
        return settings.command()
                ? EmbeddedPostgres.use(settings.folder(), LOG::info)
                : EmbeddedPostgres.start(settings.folder(), mover.getIfAvailable(), LOG::info);
    }

    /** The application works as a role that owns no table. */
    @Bean
    JdbcConnectionDetails application(EmbeddedPostgres postgres) {
        return new Connection(postgres.jdbcUrl(), postgres.app());
    }

    @Bean
    FlywayConnectionDetails migrations(EmbeddedPostgres postgres) {
        return new Migration(postgres.jdbcUrl(), postgres.owner());
    }

    private record Connection(String getJdbcUrl, Credentials credentials) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return credentials.user();
        }

        @Override
        public String getPassword() {
            return credentials.password();
        }
    }

    private record Migration(String getJdbcUrl, Credentials credentials) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return credentials.user();
        }

        @Override
        public String getPassword() {
            return credentials.password();
        }
    }
}
