package sk.jadro.base.traffic;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FairConnectionsConfiguration {
    /**
     * So many connections are at work at once for each processor: with more of them, none is done earlier, and each keeps
     * its connection for longer.
     */
    private static final int TO_A_PROCESSOR = 4;

    private static final int AT_LEAST = 8;

    /** Whoever asks for the pool is given its connections in turn. */
    @Bean
    static BeanPostProcessor connectionsInTurn() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool
                        ? new FairConnections(pool, atOnce(pool), Duration.ofMillis(pool.getConnectionTimeout()))
                        : bean;
            }
        };
    }

    private static int atOnce(HikariDataSource pool) {
        var goodFor = Math.max(AT_LEAST, TO_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
        return Math.min(goodFor, pool.getMaximumPoolSize());
    }
}
