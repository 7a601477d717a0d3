package vn.ocop.chassis.refusal;

import vn.ocop.chassis.problem.Text;

/**
 * The first thing that is wrong with a record.
 *
 * @param reason stable word in snake_case
 * @param column the layout's column name, or null when it is about the whole record
 * @param message the sentence in both languages, without the cell's content
 */
public record Fault(String reason, String column, Text message) {}
