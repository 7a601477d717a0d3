package vn.ocop.registry.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;

/**
 * One row of the workbook. A product takes one row, and one more for each recognition from the third on.
 *
 * @param number of the product, from 1
 * @param thing the product and who makes it
 * @param stars it has today or had last; null when its last certificate was withdrawn
 * @param lastDay of its last certificate; null without one
 * @param first its first recognition; null for none
 * @param later the second, third …; null for none
 * @param goesOn whether it goes on with the product of the row above
 */
record WorkbookRow(int number, Thing thing, Integer stars, LocalDate lastDay, Past first, Past later, boolean goesOn) {

    /**
     * A product and who makes it.
     *
     * @param codes only when its names do not tell it from another one
     */
    record Thing(
            String name,
            Industry industry,
            ProducerKind producerKind,
            String producerName,
            String communeName,
            Namesakes.Codes codes) {

        Thing coded(Namesakes.Codes its) {
            return new Thing(name, industry, producerKind, producerName, communeName, its);
        }
    }

    /** @param past all its recognitions in their order */
    static List<WorkbookRow> of(int number, Thing thing, List<Past> past) {
        var told = told(past);
        var last = told.isEmpty() ? null : told.get(told.size() - 1);
        var stars = last == null || last.withdrawn() != null ? null : Integer.valueOf(last.stars());
        var lastDay = last == null ? null : last.lastDay();
        var rows = new ArrayList<WorkbookRow>();
        for (int later = 1; later < Math.max(2, told.size()); later++) {
            rows.add(new WorkbookRow(
                    number,
                    thing,
                    stars,
                    lastDay,
                    told.isEmpty() ? null : told.get(0),
                    later < told.size() ? told.get(later) : null,
                    later > 1));
        }
        return rows;
    }

    /** A duplicate's word by the same decision says nothing, nor one without a decision beside another of its stars. */
    private static List<Past> told(List<Past> past) {
        var decisions = new HashSet<List<Object>>();
        var decided = past.stream()
                .filter(one -> one.decidedOn() != null && decisions.add(List.of(one.decidedOn(), one.decision())))
                .toList();
        var known = decided.stream().map(Past::stars).collect(Collectors.toSet());
        var others = past.stream()
                .filter(one -> one.decidedOn() == null && known.add(one.stars()))
                .toList();
        return Stream.concat(others.stream(), decided.stream()).toList();
    }

    /** Its code when it needs one, and which of its recognitions were withdrawn; null for none. */
    String note() {
        var first = this.first == null || goesOn ? null : this.first.withdrawn();
        var codes = thing.codes() == null ? new Namesakes.Codes(null, null) : thing.codes();
        return Note.of(
                codes.maker(), codes.product(), RevocationNote.of(first, later == null ? null : later.withdrawn()));
    }
}
