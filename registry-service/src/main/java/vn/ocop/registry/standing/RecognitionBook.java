package vn.ocop.registry.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Whoever keeps the recognitions tells the products' desk what they rest on. */
public interface RecognitionBook {

    /** The last decision on each of these products; products that were never recognised are left out. One read. */
    Map<UUID, LegalBasis> of(Collection<UUID> products);

    /** The same on a past legal day, by what is known today of the days on which decisions held. */
    Map<UUID, LegalBasis> of(Collection<UUID> products, LocalDate day);
}
