package vn.ocop.registry.reform;

import java.time.LocalDate;

/** From when on an act holds, by which resolution, and why it is entered. */
public record Grounds(LocalDate effectiveDate, String legalBasis, String reason) {}
