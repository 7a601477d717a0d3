package vn.ocop.registry.national;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.registry.revenue.Vnd;

/** A product with the last decision on it by the end of a period; read for one period at a time. */
@Entity
@Immutable
@Table(name = "national_line")
@SuppressWarnings({"unused", "UnusedVariable"}) // some columns are only asked for in conditions
class NationalLine {

    @Id
    private UUID id;

    private int period;
    private String provinceCode;
    private String communeCode;
    private UUID producerId;
    private String ocopCode;
    private String productCode;
    private String productName;
    private String producerName;
    private int stars;
    private LocalDate lastDay;
    private LocalDate endedOn;
    private boolean revoked;
    private Long amountVnd;

    protected NationalLine() {}

    /** @param today on which a period that is not over is looked at */
    NationalRow row(StateCodes codes, LocalDate today) {
        var end = LocalDate.of(period, 12, 31);
        return new NationalRow(
                id,
                ocopCode,
                communeCode,
                Integer.toString(period),
                productCode,
                productName,
                stars + "*",
                producerName,
                amountVnd == null ? null : Vnd.millions(amountVnd),
                state(codes, end.isBefore(today) ? end : today));
    }

    private String state(StateCodes codes, LocalDate day) {
        boolean ended = endedOn != null && !endedOn.isAfter(day);
        if (ended && revoked) {
            return codes.revoked();
        }
        return ended || lastDay.isBefore(day) ? codes.lapsed() : codes.valid();
    }
}
