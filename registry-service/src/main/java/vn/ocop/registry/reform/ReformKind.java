package vn.ocop.registry.reform;

/** What an act does to communes. */
public enum ReformKind {
    /** All of several units becomes one; they end, it begins. */
    MERGE,
    /** One unit ends and several begin; who lived where is for people to say. */
    SPLIT,
    /** A part of one unit goes to another; both go on. */
    PART_TRANSFER,
    /** A unit gets another name or kind; it goes on under its key and code. */
    RENAME,
    /** A merger is undone: the merged unit ends, units like those before it begin. */
    UNMERGE
}
