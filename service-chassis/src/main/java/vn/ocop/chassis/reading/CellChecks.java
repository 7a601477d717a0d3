package vn.ocop.chassis.reading;

import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.Fault;
import vn.ocop.chassis.script.Formula;
import vn.ocop.chassis.script.Mojibake;
import vn.ocop.chassis.sheet.Line;
import vn.ocop.chassis.sheet.Lines;
import vn.ocop.chassis.text.Clean;

/** Looks at the cells of one row for what is wrong whatever the kind, in the fixed order. */
final class CellChecks {

    private final Header header;
    private final Lines.Form form;
    private final Layout layout;

    CellChecks(Header header, Lines.Form form, Layout layout) {
        this.header = header;
        this.form = form;
        this.layout = layout;
    }

    private interface Check {
        boolean fails(String cell);
    }

    /** The first fault, or null. */
    Fault of(Line line) {
        if (form == Lines.Form.OBJECTS && line.cells().isEmpty()) {
            return CellReason.BAD_JSON.in(null);
        }
        if (form == Lines.Form.DELIMITED && miscounted(line)) {
            return CellReason.COLUMN_COUNT.in(null);
        }
        var fault = first(line, CellReason.BAD_CHARACTERS, CellChecks::holdsControl);
        fault = fault != null || runsNothing() ? fault : firstTaken(line, CellReason.FORMULA_INJECTION, Formula::in);
        fault = fault != null ? fault : first(line, CellReason.MOJIBAKE, Mojibake::in);
        return fault != null ? fault : firstTaken(line, CellReason.TOO_LONG, this::isTooLong);
    }

    /** Machines' lists are not opened as sheets; their values go out and come in as they are. */
    private boolean runsNothing() {
        return form == Lines.Form.OBJECTS;
    }

    private boolean miscounted(Line line) {
        for (int i = header.width(); i < line.cells().size(); i++) {
            if (!Clean.of(line.cell(i)).isEmpty()) {
                return true;
            }
        }
        return line.cells().size() < header.named();
    }

    private Fault first(Line line, CellReason reason, Check check) {
        for (int i = 0; i < line.cells().size(); i++) {
            if (!line.cell(i).isEmpty() && check.fails(line.cell(i))) {
                return reason.in(nameOf(i));
            }
        }
        return null;
    }

    /** Of the columns the kind takes something from, unless its layout wants all to be looked at. */
    private Fault firstTaken(Line line, CellReason reason, Check check) {
        if (layout.checksEveryCell()) {
            return first(line, reason, check);
        }
        return header.columns().values().stream()
                .sorted()
                .filter(column -> column < line.cells().size() && check.fails(line.cell(column)))
                .findFirst()
                .map(column -> reason.in(nameOf(column)))
                .orElse(null);
    }

    private String nameOf(int column) {
        for (var known : header.columns().entrySet()) {
            if (known.getValue() == column) {
                return known.getKey();
            }
        }
        return null;
    }

    static boolean holdsControl(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean isTooLong(String cell) {
        if (cell.length() <= layout.maxCellLength()) {
            return false;
        }
        var text = Clean.of(cell);
        return text.codePointCount(0, text.length()) > layout.maxCellLength();
    }
}
