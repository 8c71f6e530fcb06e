package sk.jadro.base.watch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextVO;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/**
 * What was said, as far as it may be repeated.
 *
 * @param wordsToo whether its own words may
 */
record DiscreetEvent(ILoggingEvent event, boolean wordsToo) implements ILoggingEvent {
    private static final String NO_WORDS = "(what it said is left out, as it may quote people)";

    @Override
    public String getMessage() {
        return wordsToo ? event.getMessage() : NO_WORDS;
    }

    @Override
    public String getFormattedMessage() {
        return wordsToo ? event.getFormattedMessage() : NO_WORDS;
    }

    @Override
    public Object @Nullable [] getArgumentArray() {
        return wordsToo ? event.getArgumentArray() : null;
    }

    @Override
    public @Nullable IThrowableProxy getThrowableProxy() {
        return DiscreetThrowable.of(event.getThrowableProxy());
    }

    @Override
    public @Nullable List<KeyValuePair> getKeyValuePairs() {
        return wordsToo ? event.getKeyValuePairs() : null;
    }

    @Override
    public Map<String, String> getMDCPropertyMap() {
        return Map.of();
    }

    @Override
    @Deprecated
    public Map<String, String> getMdc() {
        return Map.of();
    }

    @Override
    public String getThreadName() {
        return event.getThreadName();
    }

    @Override
    public Level getLevel() {
        return event.getLevel();
    }

    @Override
    public String getLoggerName() {
        return event.getLoggerName();
    }

    @Override
    public LoggerContextVO getLoggerContextVO() {
        return event.getLoggerContextVO();
    }

    @Override
    public StackTraceElement[] getCallerData() {
        return event.getCallerData();
    }

    @Override
    public boolean hasCallerData() {
        return event.hasCallerData();
    }

    @Override
    public @Nullable List<Marker> getMarkerList() {
        return event.getMarkerList();
    }

    @Override
    public long getTimeStamp() {
        return event.getTimeStamp();
    }

    @Override
    public Instant getInstant() {
        return event.getInstant();
    }

    @Override
    public int getNanoseconds() {
        return event.getNanoseconds();
    }

    @Override
    public long getSequenceNumber() {
        return event.getSequenceNumber();
    }

    @Override
    public void prepareForDeferredProcessing() {
        // The words and the thread's name; what else an event could hold back is not repeated.
        event.getFormattedMessage();
        event.getThreadName();
    }
}
