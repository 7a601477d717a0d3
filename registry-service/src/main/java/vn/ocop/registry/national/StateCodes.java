package vn.ocop.registry.national;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Size;

/**
 * What TrangThai says of a product. The Decision gives it ten characters and no list of codes, so the words are
 * settings.
 */
@ConfigMapping(prefix = "registry.national.state")
interface StateCodes {

    /** Its certificate was in force at the end of the period. */
    @Size(min = 1, max = 10) String valid();

    /** Its certificate was over. */
    @Size(min = 1, max = 10) String lapsed();

    /** Its certificate had been withdrawn (Article 8). */
    @Size(min = 1, max = 10) String revoked();
}
