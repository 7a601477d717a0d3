package vn.ocop.chassis.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Hears what the classes of one package or class log, with the trace that stood over it; its level must be open. */
public final class LogEar implements AutoCloseable {

    /**
     * One line.
     *
     * @param level as the log manager calls it: INFO, DEBUG
     * @param traceId of the line's mdc; null when there was no trace
     */
    public record Line(String level, String text, String traceId) {}

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final List<Line> heard = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            var extended = ExtLogRecord.wrap(line);
            heard.add(new Line(line.getLevel().getName(), MESSAGE.format(extended), extended.getMdc("traceId")));
        }

        @Override
        public void flush() {
            // Everything is heard at once.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    };

    public LogEar(String name) {
        logger = Logger.getLogger(name);
        logger.addHandler(handler);
    }

    /** The lines so far that hold this text. */
    public List<Line> about(String text) {
        return heard.stream().filter(line -> line.text().contains(text)).toList();
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
