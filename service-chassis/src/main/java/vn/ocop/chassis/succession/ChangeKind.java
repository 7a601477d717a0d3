package vn.ocop.chassis.succession;

/** What a change does to the units it begins from. */
public enum ChangeKind {
    /** All of several units becomes one. */
    MERGE(true),
    /** One unit becomes several; what lay in it waits until somebody says where it belongs. */
    SPLIT(true),
    /** A part of one unit goes to another; both go on and keep what they hold. */
    PART_TRANSFER(false),
    /** A unit is called otherwise. */
    RENAME(false),
    /** A merger is undone: the merged unit ends, units like those before it begin. */
    UNMERGE(true);

    private final boolean ends;

    ChangeKind(boolean ends) {
        this.ends = ends;
    }

    /** Whether units end and others begin. */
    public boolean ends() {
        return ends;
    }
}
