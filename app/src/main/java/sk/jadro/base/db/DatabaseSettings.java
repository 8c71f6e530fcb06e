package sk.jadro.base.db;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import sk.jadro.base.postgres.EmbeddedPostgres;

/**
 * Where the rows lie, unless {@code spring.datasource.url} names a PostgreSQL of your own.
 *
 * @param data the folder of the PostgreSQL that is brought along; by default {@code /var/lib/jadro} for root,
 *     {@code ~/.local/share/jadro} for others
 * @param slowStatement a statement that takes longer than this is noted in the log, without its values
 * @param command whether this is a command at the shell, which works beside a running Jadro
 * @param existing whether the folder must have a database already: a command that reads makes none
 */
@ConfigurationProperties("jadro")
public record DatabaseSettings(
        @Nullable Path data, @DefaultValue("500ms") Duration slowStatement, boolean command, boolean existing) {
    public Path folder() {
        return data == null ? EmbeddedPostgres.standardFolder() : data;
    }
}
