package sk.jadro.base.files;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * ClamAV's scanner, which looks at documents that people send.
 *
 * @param address where clamd listens: the path of its socket, {@code /run/clamav/clamd.ctl}, or {@code host:port}; without it
 *     nothing is looked at
 */
@ConfigurationProperties("jadro.clamd")
record ClamdSettings(@Nullable String address) {}
