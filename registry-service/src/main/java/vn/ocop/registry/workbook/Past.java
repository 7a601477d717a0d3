package vn.ocop.registry.workbook;

import java.time.LocalDate;
import vn.ocop.registry.archive.SheetRecognitions.Withdrawn;

/**
 * One recognition of a product, as the workbook tells it.
 *
 * @param decidedOn null, as the four after it, when it rests on no decision yet
 * @param decision number and symbol, {@code 715/QĐ-UBND}
 * @param lastDay of the certificate, included
 * @param withdrawn null while it was not
 */
record Past(
        int stars, LocalDate decidedOn, String decision, String authority, LocalDate lastDay, Withdrawn withdrawn) {}
