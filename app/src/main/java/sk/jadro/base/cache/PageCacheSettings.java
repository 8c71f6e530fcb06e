package sk.jadro.base.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pages kept in memory.
 *
 * @param enabled off only to measure how fast pages are made
 * @param megabytes how much memory the pages kept for readers may take at most; the ones least asked for go first
 */
@ConfigurationProperties("jadro.page-cache")
record PageCacheSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("32") int megabytes) {}
