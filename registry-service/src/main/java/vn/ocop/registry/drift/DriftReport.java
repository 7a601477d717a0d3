package vn.ocop.registry.drift;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one file of the national database said otherwise; its id is that of the import that brought the file. */
@Entity
@Immutable
class DriftReport {

    @Id
    private UUID id;

    private String provinceCode;
    private int period;
    private String madeBy;
    private Instant madeAt;

    protected DriftReport() {}

    DriftReport(UUID importId, String provinceCode, int period, String madeBy, Instant madeAt) {
        this.id = importId;
        this.provinceCode = provinceCode;
        this.period = period;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    DriftReportView view(DriftCounts counts) {
        return new DriftReportView(id, provinceCode, period, madeBy, madeAt, counts);
    }
}
