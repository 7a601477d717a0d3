package vn.ocop.promotion.exhibitor;

import java.time.LocalDate;

/**
 * A run of legal days in Asia/Ho_Chi_Minh.
 *
 * @param first inclusive
 * @param last inclusive, not before the first
 */
public record Days(LocalDate first, LocalDate last) {}
