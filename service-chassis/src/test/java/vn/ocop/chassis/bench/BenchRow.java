package vn.ocop.chassis.bench;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of a list. */
@Entity
@Table(name = "bench_row")
public class BenchRow {

    @Id
    UUID id;

    @Version
    long version;

    String name;

    @Column(name = "made_on")
    LocalDate madeOn;

    int size;

    @Column(name = "made_at")
    Instant madeAt;

    UUID parent;

    protected BenchRow() {}

    BenchRow(UUID id, String name, int size) {
        this.id = id;
        this.name = name;
        this.size = size;
        this.madeOn = LocalDate.parse("2026-01-01").plusDays(size % 7);
        this.madeAt = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(size % 3);
    }
}
