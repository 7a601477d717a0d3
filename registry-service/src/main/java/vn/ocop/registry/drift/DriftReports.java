package vn.ocop.registry.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.national.NationalColumn;
import vn.ocop.registry.national.NationalRow;
import vn.ocop.registry.national.NationalTable;

/** All reports of what differs from the national database. */
@ApplicationScoped
class DriftReports {

    private static final int TOGETHER = 500;

    private final EntityManager db;
    private final StatelessSession session;
    private final NationalTable table;
    private final Clock clock;

    DriftReports(EntityManager db, StatelessSession session, NationalTable table, Clock clock) {
        this.db = db;
        this.session = session;
        this.table = table;
        this.clock = clock;
    }

    DriftReport get(UUID id) {
        var report = db.find(DriftReport.class, id);
        if (report == null) {
            throw CommonReason.NOT_FOUND.because();
        }
        return report;
    }

    /** Some that were made before a moment, the oldest first. */
    @Transactional
    List<UUID> madeBefore(Instant moment) {
        return db.createQuery("select r.id from DriftReport r where r.madeAt < :moment order by r.madeAt", UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(TOGETHER)
                .getResultList();
    }

    /** With all its rows. */
    @Transactional
    void forget(UUID report) {
        for (var table : List.of("drift_row where report_id", "drift_report where id")) {
            db.createNativeQuery("delete from " + table + " = :report")
                    .setParameter("report", report)
                    .executeUpdate();
        }
    }

    /** The first chunk of a file opens its report with every line of ours as missing there. */
    void open(UUID importId, String provinceCode, int period, String uploadedBy) {
        if (db.find(DriftReport.class, importId) != null) {
            return;
        }
        session.insert(new DriftReport(importId, provinceCode, period, uploadedBy, clock.instant()));
        var some = new ArrayList<DriftRow>(TOGETHER);
        table.each(provinceCode, period, row -> {
            some.add(DriftRow.here(importId, row, said(row)));
            if (some.size() == TOGETHER) {
                session.insertMultiple(some);
                some.clear();
            }
        });
        session.insertMultiple(some);
    }

    /** What a line of ours says, by column. */
    private static Map<String, String> said(NationalRow row) {
        var said = new LinkedHashMap<String, String>();
        Arrays.stream(NationalColumn.values()).forEach(column -> {
            if (column.text(row) != null) {
                said.put(column.header(), column.text(row));
            }
        });
        return said;
    }

    /** Lines of ours by either code. */
    Map<String, DriftRow> lines(UUID report, Collection<String> codes) {
        var found = new HashMap<String, DriftRow>();
        var rows = db.createQuery(
                        "select r from DriftRow r where r.reportId = :report"
                                + " and (r.ocopCode in :codes or r.codeHere in :codes)",
                        DriftRow.class)
                .setParameter("report", report)
                .setParameter("codes", codes)
                .getResultList();
        rows.stream().filter(row -> row.codeHere() != null).forEach(row -> found.put(row.codeHere(), row));
        rows.forEach(row -> found.put(row.ocopCode(), row));
        return found;
    }

    void add(DriftRow row) {
        db.persist(row);
    }

    void flush() {
        db.flush();
    }

    /** The counts of several reports in one read. */
    Map<UUID, DriftCounts> counts(Collection<UUID> reports) {
        var lines = new HashMap<UUID, Map<DriftOutcome, Long>>();
        List<Object[]> rows = reports.isEmpty()
                ? List.of()
                : db.createQuery(
                                "select r.reportId, r.outcome, count(r) from DriftRow r where r.reportId in :reports"
                                        + " group by r.reportId, r.outcome",
                                Object[].class)
                        .setParameter("reports", reports)
                        .getResultList();
        rows.forEach(row -> lines.computeIfAbsent((UUID) row[0], any -> new EnumMap<>(DriftOutcome.class))
                .put((DriftOutcome) row[1], (Long) row[2]));
        var counts = new HashMap<UUID, DriftCounts>();
        reports.forEach(id -> counts.put(id, DriftCounts.of(lines.getOrDefault(id, Map.of()))));
        return counts;
    }
}
