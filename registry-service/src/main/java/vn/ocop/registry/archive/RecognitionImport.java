package vn.ocop.registry.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.time.Legal;

/**
 * Recognitions of the past, from a file whose rows have keys of their own, or our ids when it was exported here; their
 * products must be there. A row without a decision's number or day stays unverified.
 */
@ApplicationScoped
class RecognitionImport implements ImportKind {

    private final PastRecognitions past;
    private final Clock clock;

    RecognitionImport(PastRecognitions past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recognitions";
    }

    @Override
    public Set<String> roles() {
        return Set.of("province-officer", "import-job");
    }

    @Override
    public Set<String> dimensions() {
        return Set.of("ocop_province");
    }

    @Override
    public Layout layout() {
        return PastRow.LAYOUT;
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        return PastRow.check(row, Legal.today(clock));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        return past.take(rows.stream().map(PastRow::read).toList(), parameters.scope("ocop_province"));
    }
}
