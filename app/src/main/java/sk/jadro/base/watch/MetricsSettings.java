package sk.jadro.base.watch;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Figures for those who watch, in Prometheus' format.
 *
 * @param port where {@code /metrics} and {@code /health} with its details are served, to this machine only; without it nothing is measured
 */
@ConfigurationProperties("jadro.metrics")
record MetricsSettings(@Nullable Integer port) {}
