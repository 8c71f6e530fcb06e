package sk.jadro.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts the statements that pages send to the database. */
public final class CountedQueries {
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    @TestConfiguration
    static class Bean {
        @org.springframework.context.annotation.Bean
        static CountedQueries countedQueries() {
            return new CountedQueries();
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
        statements.clear();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
        return List.copyOf(statements);
    }

    private void note(String statement) {
        var byPage = Thread.currentThread().getName().startsWith("http-nio");
        if (counting && byPage && !statement.contains("SPRING_SESSION")) {
            statements.add(statement);
        }
    }
}
