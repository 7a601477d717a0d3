package vn.ocop.chassis.intake;

/** Judges the records of one job, see {@link ImportKind#checks}. */
public interface RecordCheck {

    Checked check(FileRecord record);
}
