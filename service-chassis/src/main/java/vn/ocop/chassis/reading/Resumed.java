package vn.ocop.chassis.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.ocop.chassis.sheet.Line;
import vn.ocop.chassis.sheet.Lines;

/** The rows again from the beginning after the first few were looked at. */
final class Resumed implements Lines {

    private final Deque<Line> looked;
    private final Lines rest;

    Resumed(List<Line> looked, Lines rest) {
        this.looked = new ArrayDeque<>(looked);
        this.rest = rest;
    }

    @Override
    public Line next() {
        return looked.isEmpty() ? rest.next() : looked.poll();
    }

    @Override
    public long mergedDownTo(long row) {
        return rest.mergedDownTo(row);
    }

    @Override
    public List<String> spread(Line line) {
        return rest.spread(line);
    }

    @Override
    public Form form() {
        return rest.form();
    }

    @Override
    public int maxRows() {
        return rest.maxRows();
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
