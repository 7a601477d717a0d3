package vn.ocop.assessment.book;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the criteria when the service starts, so that a broken file ends the start and not an assessment. */
@Singleton
class CriteriaStart {

    @Produces
    @Singleton
    @Startup
    CriteriaBook book() {
        return CriteriaBook.load();
    }
}
