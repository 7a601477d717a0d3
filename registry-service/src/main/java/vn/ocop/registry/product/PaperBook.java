package vn.ocop.registry.product;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.registry.standing.LapsingPaper;

/** Whoever keeps the papers tells the products' desk what runs out. */
public interface PaperBook {

    /** Papers in force, of the product or its producer, whose last day is before that day, the earliest first. */
    List<LapsingPaper> lapsingBefore(Product product, LocalDate day);
}
