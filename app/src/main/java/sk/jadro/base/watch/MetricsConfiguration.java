package sk.jadro.base.watch;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationPredicate;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusScrapeEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is measured, if anybody wants to know. */
@Configuration
@EnableConfigurationProperties(MetricsSettings.class)
class MetricsConfiguration {
    @Configuration
    @ConditionalOnWebApplication
    @ConditionalOnProperty("jadro.metrics.port")
    static class Wanted {
        @Bean
        PrometheusMeterRegistry prometheus() {
            return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        }

        @Bean
        PrometheusScrapeEndpoint metrics(PrometheusMeterRegistry registry) {
            return new PrometheusScrapeEndpoint(registry.getPrometheusRegistry(), new Properties());
        }

        @Bean
        MeterBinder waitingWork(JdbcClient jdbc, Clock clock) {
            return new WaitingWork(jdbc, clock);
        }
    }

    /** Nothing is observed for nobody. */
    @Bean
    @ConditionalOnProperty(name = "jadro.metrics.port", matchIfMissing = true, havingValue = "none")
    ObservationPredicate nothing() {
        return (name, context) -> false;
    }
}
