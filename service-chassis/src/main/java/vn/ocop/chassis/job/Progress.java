package vn.ocop.chassis.job;

/** How far applying has come: all counts so far, chunks applied, and the ordinal of the last row in them. */
public record Progress(Job.Counts counts, int chunks, int appliedTo) {}
