package vn.ocop.chassis.kind;

/** Judges the records of one job, see {@link ImportKind#checks}. */
public interface RecordCheck {

    Checked check(FileRecord record);
}
