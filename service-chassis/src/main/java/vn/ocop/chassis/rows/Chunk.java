package vn.ocop.chassis.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Applied.Outcome;

/**
 * Rows that are applied in one go.
 *
 * @param number counts the chunks of a job from 1
 */
public record Chunk(int number, List<Rows.Staged> rows) {

    public static final int SIZE = 500;

    public List<Accepted> records() {
        return rows.stream().map(Rows.Staged::accepted).toList();
    }

    public int last() {
        return rows.get(rows.size() - 1).ordinal();
    }

    /** SHA-256 over what is applied, record by record. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var row : rows) {
                digest.update((row.record() + "\t" + row.value() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Rows.Refusal> refusals(List<Applied> applied) {
        var refusals = new ArrayList<Rows.Refusal>();
        for (int i = 0; i < rows.size(); i++) {
            if (applied.get(i).outcome() == Outcome.REJECTED) {
                refusals.add(
                        new Rows.Refusal(rows.get(i).ordinal(), applied.get(i).fault()));
            }
        }
        return refusals;
    }

    /** By ordinal, what is to be said of the rows that were taken. */
    public Map<Integer, RowNotes.Note> notes(List<Applied> applied) {
        var notes = new TreeMap<Integer, RowNotes.Note>();
        for (int i = 0; i < rows.size(); i++) {
            var one = applied.get(i);
            boolean silent = one.warnings().isEmpty() && one.kept().isEmpty();
            if (one.outcome() != Outcome.REJECTED && !silent) {
                notes.put(rows.get(i).ordinal(), new RowNotes.Note(one.warnings(), one.kept()));
            }
        }
        return notes;
    }

    public static Job.Counts counted(Job.Counts before, List<Applied> applied) {
        var counts = before;
        for (var one : applied) {
            counts = counts.plus(one.outcome());
        }
        return counts;
    }
}
