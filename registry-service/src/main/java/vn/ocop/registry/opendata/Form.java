package vn.ocop.registry.opendata;

/** How a file is written; all are gzip. */
public enum Form {
    /** One JSON object a line, absent values left out. */
    NDJSON,
    /** RFC 4180, UTF-8 with byte order mark; cells that a spreadsheet would run begin with an apostrophe. */
    CSV
}
