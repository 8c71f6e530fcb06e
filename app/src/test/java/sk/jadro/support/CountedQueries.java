package sk.jadro.support;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/** Counts the statements that pages send to the database. */
public final class CountedQueries {
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean counting;

    @TestConfiguration
    static class Bean {
        @org.springframework.context.annotation.Bean
        static CountedQueries countedQueries() {
            return new CountedQueries();
        }

        /** Around all others: who has a whole answer may ask anew while its request still closes what it opened. */
        @org.springframework.context.annotation.Bean
        static FilterRegistrationBean<Filter> requestsUnderWay(CountedQueries queries) {
            var around = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                queries.underWay.incrementAndGet();
                try {
                    chain.doFilter(request, response);
                } finally {
                    queries.underWay.decrementAndGet();
                }
            });
            around.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return around;
        }

        @org.springframework.context.annotation.Bean
        static BeanPostProcessor countingDataSource(CountedQueries queries) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && name.equals("dataSource")
                            ? ProxyDataSourceBuilder.create(source)
                                    .afterQuery((execution, infos) -> infos.forEach(info -> {
                                        queries.note(info.getQuery());
                                        SentStatements.note(info);
                                    }))
                                    .build()
                            : bean;
                }
            };
        }
    }

    /** The statements of pages sent while {@code work} ran, but for the session's own: those come after the answer. */
    public List<String> during(Runnable work) {
        awaitQuiet();
        statements.clear();
        counting = true;
        try {
            work.run();
            awaitQuiet();
        } finally {
            counting = false;
        }
        return List.copyOf(statements);
    }

    private void awaitQuiet() {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(1))
                .pollDelay(Duration.ZERO)
                .until(() -> underWay.get() == 0);
    }

    private void note(String statement) {
        var byPage = Thread.currentThread().getName().startsWith("http-nio");
        if (counting && byPage && !statement.contains("SPRING_SESSION")) {
            statements.add(statement);
        }
    }
}
