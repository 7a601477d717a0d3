package vn.ocop.chassis.reading;

import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.refusal.Fault;

/** What the next row of a file is. */
public sealed interface Reading {

    /** No record: a title, a section, a sum, a signature. */
    record Skipped(long row) implements Reading {}

    /** A record with a fault that no kind needs to look at. */
    record Faulty(int number, long row, Fault fault) implements Reading {}

    /** A record the kind has to judge. */
    record Good(FileRecord record) implements Reading {}
}
