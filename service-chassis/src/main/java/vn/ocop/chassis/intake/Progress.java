package vn.ocop.chassis.intake;

/** How far applying has come: all counts so far, chunks applied, and the ordinal of the last row in them. */
record Progress(Job.Counts counts, int chunks, int appliedTo) {}
