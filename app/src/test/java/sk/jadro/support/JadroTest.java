package sk.jadro.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import sk.jadro.Jadro;
import sk.jadro.base.db.StatementsNamePartnerships;

/**
 * A test of the whole house: a real server on a port of its own, over a real PostgreSQL, beside a real SMTP server. All
 * such tests share one of each and keep out of each other's way by founding partnerships of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Jadro.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(StatementsNamePartnerships.class)
@ContextConfiguration(initializers = TestHouse.class)
@Import({MovableClock.Bean.class, CountedQueries.Bean.class, House.class})
public @interface JadroTest {}
