package vn.ocop.chassis.kind;

import java.util.List;
import java.util.Set;

/**
 * One kind of file a service takes, as a CDI bean. The engine reads the file, finds the header and does the checks that
 * hold for every kind; the kind judges single records and applies the good ones.
 */
public interface ImportKind {

    /** The word in {@code ?kind=}. */
    String name();

    /** Who may upload it; any of these roles. */
    Set<String> roles();

    /** The columns it knows. */
    Layout layout();

    /** What else an upload of this kind must or may say. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** Scope dimensions of the uploader that {@link #apply} will want to know, see {@link Parameters#scope}. */
    default Set<String> dimensions() {
        return Set.of();
    }

    /**
     * Called once per job, in a transaction, before the first record; override it to load what the checks look things
     * up in. What it returns is used by one thread.
     */
    default RecordCheck checks(Parameters parameters) {
        return record -> check(record, parameters);
    }

    /** Judges one record by itself and writes nothing: canonical values, or the first thing that is wrong. */
    Checked check(FileRecord record, Parameters parameters);

    /**
     * Applies the good records of one chunk, in the chunk's transaction, and says of each, in the same order, what
     * became of it. A rejected record must leave nothing behind. Thrown exceptions undo the chunk. In a dry run the
     * transaction is rolled back afterwards.
     */
    List<Applied> apply(List<Accepted> records, Parameters parameters);
}
