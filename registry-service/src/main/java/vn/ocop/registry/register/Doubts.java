package vn.ocop.registry.register;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.chassis.refusal.Fault;
import vn.ocop.registry.archive.SheetRecognitions;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;

/** What the row report says beside what became of a row. */
final class Doubts {

    private Doubts() {}

    /** @param recognised what became of each recognition of the row */
    static List<Fault> of(Said row, Product product, Producer maker, List<SheetRecognitions.Outcome> recognised) {
        var doubts = new ArrayList<Fault>();
        if (Words.kind(row.kind(), row.producer()) == null) {
            doubts.add(SheetReason.PRODUCER_KIND_ASSUMED.in("kind"));
        }
        if (product.industry() == Industry.UNKNOWN) {
            doubts.add(SheetReason.INDUSTRY_UNKNOWN.in("group"));
        } else if (maker.kind() == ProducerKind.ASSOCIATION && product.industry() != Industry.VI) {
            doubts.add(SheetReason.ASSOCIATION_ONLY_FOR_TOURISM.in("kind"));
        }
        for (int i = 0; i < recognised.size(); i++) {
            if (recognised.get(i) == SheetRecognitions.Outcome.GRANTED
                    && row.recognitions().get(i).authority() == null) {
                doubts.add(SheetReason.AUTHORITY_ASSUMED.in("decision_number"));
            }
            if (recognised.get(i) == SheetRecognitions.Outcome.NOT_USABLE) {
                doubts.add(SheetReason.DECISION_NOT_USABLE.in("decision_number"));
            }
        }
        return doubts.stream().distinct().toList();
    }

    /** What the registry says otherwise and goes on saying (R14), by the names of the report. */
    static List<String> kept(Said row, Product product, Producer maker) {
        var kept = new ArrayList<String>();
        if (!product.name().equals(row.name())) {
            kept.add("name");
        }
        if (!product.producerId().equals(maker.id()) || !maker.name().equals(row.producer())) {
            kept.add("producer");
        }
        if (!product.communeCode().equals(row.communeCode())) {
            kept.add("communeCode");
        }
        return kept;
    }
}
