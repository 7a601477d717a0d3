package vn.ocop.chassis.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.JobState;
import vn.ocop.chassis.job.Jobs;
import vn.ocop.chassis.job.Mode;
import vn.ocop.chassis.job.Uploads;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;
import vn.ocop.chassis.rows.Written;
import vn.ocop.chassis.scan.ScanState;
import vn.ocop.chassis.scan.Scanner;
import vn.ocop.chassis.sheet.Limits;
import vn.ocop.chassis.text.Clean;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.work.ImportWorker;

/** Takes an upload in: the file and its job are stored in one transaction, the same upload under the same key once. */
@ApplicationScoped
class Reception {

    private static final int LONGEST_NAME = 255;

    private final Jobs jobs;
    private final Uploads uploads;
    private final ImportWorker worker;
    private final Limits limits;
    private final Scanner scanner;
    private final Caller caller;
    private final Clock clock;

    Reception(
            Jobs jobs,
            Uploads uploads,
            ImportWorker worker,
            Limits limits,
            Scanner scanner,
            Caller caller,
            Clock clock) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.worker = worker;
        this.limits = limits;
        this.scanner = scanner;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An upload as it came.
     *
     * @param said the kind's own parameters
     */
    record Upload(ImportKind kind, Mode mode, boolean dryRun, Map<String, String> said, Path file, String fileName) {}

    /** @param replayed whether it was here before under this key */
    record Received(Job job, boolean replayed) {}

    Received receive(Upload upload, String idempotencyKey) throws IOException {
        var job = job(upload);
        var isNew = QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            var added = jobs.add(job, idempotencyKey);
            if (added && !job.state().ended()) {
                uploads.keep(job.id(), upload.file());
            }
            return added;
        });
        if (isNew) {
            worker.wake();
            return new Received(job, false);
        }
        var before = jobs.byKey(caller.subject(), idempotencyKey).orElseThrow();
        if (!before.fingerprint().equals(job.fingerprint())) {
            throw CommonReason.IDEMPOTENCY_KEY_REUSED.at("/header/Idempotency-Key");
        }
        return new Received(before, true);
    }

    private Job job(Upload upload) throws IOException {
        long size = Files.size(upload.file());
        var hash = sha256(upload.file());
        var tooLarge = size > limits.textBytes() ? new FileRefused(FileReason.TOO_LARGE, limits.textBytes()) : null;
        var id = Ids.next();
        var now = clock.instant();
        var parameters = new Parameters(
                id, caller.subject(), upload.said(), scopes(upload.kind().dimensions()));
        return new Job(
                id,
                upload.kind().name(),
                upload.mode(),
                upload.dryRun(),
                Written.json(parameters),
                shortened(Clean.of(upload.fileName())),
                size,
                hash,
                caller.subject(),
                fingerprint(upload, hash),
                tooLarge == null ? JobState.RECEIVED : JobState.REJECTED,
                tooLarge == null && scanner.isOn() ? ScanState.WAITING : ScanState.NOT_SCANNED,
                tooLarge == null ? null : tooLarge.reason().word(),
                tooLarge == null ? null : tooLarge.message().vi(),
                tooLarge == null ? null : tooLarge.message().en(),
                Job.Counts.NONE,
                0,
                0,
                0,
                now,
                null,
                tooLarge == null ? null : now);
    }

    private Map<String, Set<String>> scopes(Set<String> dimensions) {
        var scopes = new LinkedHashMap<String, Set<String>>();
        for (var dimension : dimensions) {
            var scope = caller.scope(dimension);
            scopes.put(dimension, scope.all() ? Set.of("*") : scope.values());
        }
        return scopes;
    }

    private static String shortened(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    /** Content hash, kind, mode, dryRun, and the kind's own parameters where it has any. */
    private static String fingerprint(Upload upload, String hash) {
        var said = upload.said().isEmpty() ? "" : " " + new TreeMap<>(upload.said());
        var text = hash + " " + upload.kind().name() + " " + upload.mode() + " " + upload.dryRun() + said;
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
