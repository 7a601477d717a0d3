package vn.ocop.registry.place;

/** Whether all of the old unit went into the new one, or only a part of it. */
public enum Coverage {
    WHOLE,
    PART
}
