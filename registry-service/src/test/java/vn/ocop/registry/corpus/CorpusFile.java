package vn.ocop.registry.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file as an office sends it, and what must come out of it. */
final class CorpusFile {

    final String name;
    final byte[] content;
    private String fileReason;
    private int accepted;
    private final List<Map<String, Object>> rejected = new ArrayList<>();
    private final List<Integer> skipped = new ArrayList<>();
    private final List<Map<String, Object>> first = new ArrayList<>();

    CorpusFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    CorpusFile accepted(int number) {
        accepted = number;
        return this;
    }

    /** The first accepted records are these products of the sample, as they stand there. */
    CorpusFile first(int... products) {
        for (int product : products) {
            first.add(SampleRows.canonical(product));
        }
        return this;
    }

    CorpusFile firstIs(Map<String, Object> canonical) {
        first.add(canonical);
        return this;
    }

    /** Rows that are rejected for one reason, each told as record and row. */
    CorpusFile rejected(String reason, int... recordsAndRows) {
        for (int i = 0; i < recordsAndRows.length; i += 2) {
            var one = new LinkedHashMap<String, Object>();
            one.put("record", recordsAndRows[i]);
            one.put("row", recordsAndRows[i + 1]);
            one.put("reason", reason);
            rejected.add(one);
        }
        rejected.sort(java.util.Comparator.comparing(row -> (Integer) row.get("record")));
        return this;
    }

    CorpusFile skipped(int... rows) {
        for (int row : rows) {
            skipped.add(row);
        }
        return this;
    }

    CorpusFile refused(String reason) {
        fileReason = reason;
        return this;
    }

    /** In the form that {@code deploy/check-imports} reads. */
    Map<String, Object> expectation() {
        var expectation = new LinkedHashMap<String, Object>();
        expectation.put("name", name);
        expectation.put("kind", "register");
        expectation.put("file", fileReason == null ? "accepted" : "rejected");
        if (fileReason != null) {
            expectation.put("file_reason", fileReason);
        }
        expectation.put("accepted", accepted);
        expectation.put("rejected", rejected);
        expectation.put("skipped_rows", skipped);
        expectation.put("first_canonical", first);
        return expectation;
    }

    @Override
    public String toString() {
        return name;
    }
}
