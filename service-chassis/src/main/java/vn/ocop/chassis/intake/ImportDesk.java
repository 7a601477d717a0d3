package vn.ocop.chassis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.Jobs;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.ImportKinds;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.rows.RowNotes;
import vn.ocop.chassis.rows.Rows;

/** Who may upload and see what: the roles of a kind, and the uploader. */
@ApplicationScoped
class ImportDesk {

    private static final String JOBS = "jobs";

    private final ImportKinds kinds;
    private final Jobs jobs;
    private final Rows rows;
    private final RowNotes notes;
    private final Caller caller;

    ImportDesk(ImportKinds kinds, Jobs jobs, Rows rows, RowNotes notes, Caller caller) {
        this.kinds = kinds;
        this.jobs = jobs;
        this.rows = rows;
        this.notes = notes;
        this.caller = caller;
    }

    /** The kind, if the caller may upload it. */
    ImportKind kind(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw CommonReason.INVALID_PARAMETER.at("/query/kind", "kind");
        }
        if (kind.roles().stream().noneMatch(caller::has)) {
            throw CommonReason.FORBIDDEN.because();
        }
        return kind;
    }

    /** The kind that an address names, if the caller may upload it. */
    ImportKind named(String name) {
        if (kinds.get(name) == null) {
            throw CommonReason.NOT_FOUND.because();
        }
        return kind(name);
    }

    /** The job, if the caller may see it; what may not be seen does not exist. */
    Job job(UUID id) {
        return jobs.byId(id)
                .filter(job -> job.uploadedBy().equals(caller.subject())
                        || kinds.namesFor(caller::has).contains(job.kind()))
                .orElseThrow(CommonReason.NOT_FOUND::because);
    }

    JobPage list(PageRequest page, Locale language) {
        var filter = JOBS + caller.subject();
        var after = Place.read(page.cursor(), filter);
        var visible = kinds.namesFor(caller::has);
        var found = jobs.list(caller.subject(), visible, after == null ? null : uuid(after), page.limit() + 1);
        var shown = found.subList(0, Math.min(found.size(), page.limit()));
        return new JobPage(
                shown.stream().map(job -> JobView.of(job, language)).toList(),
                found.size() > page.limit()
                        ? Place.after(shown.get(shown.size() - 1).id(), filter)
                        : null,
                page.count() ? jobs.count(caller.subject(), visible) : null);
    }

    RowPage rows(Job job, Rows.Outcome outcome, PageRequest page, Locale language) {
        var filter = job.id() + String.valueOf(outcome);
        var after = Place.read(page.cursor(), filter);
        var found = rows.page(job.id(), outcome, after == null ? 0 : whole(after), page.limit() + 1);
        var shown = found.subList(0, Math.min(found.size(), page.limit()));
        var said = notes.of(job.id(), shown);
        return new RowPage(
                shown.stream()
                        .map(row -> RowView.of(row, said.getOrDefault(row.ordinal(), RowNotes.Note.NONE), language))
                        .toList(),
                found.size() > page.limit()
                        ? Place.after(shown.get(shown.size() - 1).ordinal(), filter)
                        : null,
                page.count() ? rows.count(job.id(), outcome) : null);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw CommonReason.INVALID_CURSOR.at("/query/cursor");
        }
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw CommonReason.INVALID_CURSOR.at("/query/cursor");
        }
    }
}
