package vn.ocop.registry.drift;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.national.NationalRow;

/** One line of the national table in a report: ours, theirs, or both. */
@Entity
class DriftRow {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // only asked for in conditions
    private UUID reportId;

    private String ocopCode;
    private String codeHere;
    private UUID productId;

    @Enumerated(EnumType.STRING)
    private DriftOutcome outcome;

    private Long fileRow;

    @JdbcTypeCode(SqlTypes.JSON)
    private String fields;

    protected DriftRow() {}

    private DriftRow(UUID reportId, String ocopCode, DriftOutcome outcome, List<DriftField> fields) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.ocopCode = ocopCode;
        this.outcome = outcome;
        this.fields = DriftFields.written(fields);
    }

    /** What stands here, until a row of the file is found to say the same or otherwise. */
    static DriftRow here(UUID reportId, NationalRow row, Map<String, String> said) {
        var one = new DriftRow(reportId, row.maOcop(), DriftOutcome.MISSING_THERE, DriftField.ours(said));
        one.productId = row.productId();
        one.codeHere = row.maSanPham();
        return one;
    }

    static DriftRow there(UUID reportId, String ocopCode, long fileRow, Map<String, String> said) {
        var one = new DriftRow(reportId, ocopCode, DriftOutcome.MISSING_HERE, DriftField.theirs(said));
        one.fileRow = fileRow;
        return one;
    }

    /** False when a row of the file was found for it already. */
    boolean meets(long row, Map<String, String> theirs) {
        if (outcome != DriftOutcome.MISSING_THERE) {
            return false;
        }
        var ours = fields().stream().collect(Collectors.toMap(DriftField::field, DriftField::ours));
        var differ = DriftField.between(ours, theirs);
        fields = DriftFields.written(differ);
        outcome = differ.isEmpty() ? DriftOutcome.SAME : DriftOutcome.DIFFERS;
        fileRow = row;
        return true;
    }

    String ocopCode() {
        return ocopCode;
    }

    String codeHere() {
        return codeHere;
    }

    List<DriftField> fields() {
        return DriftFields.read(fields);
    }

    DriftRowView view() {
        return new DriftRowView(ocopCode, outcome, productId, fileRow, fields());
    }
}
