package vn.ocop.registry.granting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.registry.recognition.RecognitionState;

/** Which recognitions are wanted; the same for the list and its exports. */
class RecognitionQuery {

    @RestQuery
    @Parameter(description = "State today.")
    RecognitionState state;

    @RestQuery
    @Parameter(description = "Id of the product.")
    UUID product;

    @RestQuery
    @Parameter(description = "Id of the producer.")
    UUID producer;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the product's province.")
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the product's commune.")
    String commune;

    @RestQuery
    @Min(3) @Max(5) @Parameter(description = "Stars.")
    Integer stars;

    @RestQuery
    @Parameter(description = "Legal day on which the certificate held.")
    LocalDate validOn;

    @RestQuery
    @Size(min = 1, max = 80) @Parameter(description = "Number of the certificate, as it is written.")
    String certificateNumber;

    Filter filter() {
        return new Filter()
                .eq("state", state)
                .eq("productId", product)
                .eq("producerId", producer)
                .eq("provinceCode", province)
                .eq("communeCode", commune)
                .eq("stars", stars)
                .eq("certificateNumber", certificateNumber)
                .where("e.validFrom <= ?", validOn)
                .where("e.lastDay >= ?", validOn)
                .where("e.endedOn is null or e.endedOn > ?", validOn);
    }
}
