package sk.jadro.base.watch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every other appender and keeps people's words, addresses and links out of the log, whoever would write
 * them there. Libraries put them into what they say: a server the address that was asked for, a database the row that
 * broke a rule. So only those speak freely that are known to say no such thing; of all others one learns that they warned,
 * and from where. Exceptions are shown without their messages, which quote what was wrong.
 */
public final class DiscreetAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
        implements AppenderAttachable<ILoggingEvent> {
    /** They speak of starting, of connections and of jobs. */
    private static final List<String> DISCREET = List.of(
            "sk.jadro",
            "org.springframework.boot",
            "org.flywaydb",
            "com.zaxxer.hikari",
            "com.github.kagkarlsson.scheduler");

    private final AppenderAttachableImpl<ILoggingEvent> appenders = new AppenderAttachableImpl<>();

    /** Made by Logback, as its configuration says. */
    public DiscreetAppender() {}

    @Override
    protected void append(ILoggingEvent event) {
        var speaksFreely = DISCREET.stream().anyMatch(event.getLoggerName()::startsWith);
        if (speaksFreely || event.getLevel().isGreaterOrEqual(Level.WARN)) {
            appenders.appendLoopOnAppenders(new DiscreetEvent(event, speaksFreely));
        }
    }

    @Override
    public void addAppender(Appender<ILoggingEvent> appender) {
        appenders.addAppender(appender);
    }

    @Override
    public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
        return appenders.iteratorForAppenders();
    }

    @Override
    public @Nullable Appender<ILoggingEvent> getAppender(String name) {
        return appenders.getAppender(name);
    }

    @Override
    public boolean isAttached(Appender<ILoggingEvent> appender) {
        return appenders.isAttached(appender);
    }

    @Override
    public void detachAndStopAllAppenders() {
        appenders.detachAndStopAllAppenders();
    }

    @Override
    public boolean detachAppender(Appender<ILoggingEvent> appender) {
        return appenders.detachAppender(appender);
    }

    @Override
    public boolean detachAppender(String name) {
        return appenders.detachAppender(name);
    }
}
