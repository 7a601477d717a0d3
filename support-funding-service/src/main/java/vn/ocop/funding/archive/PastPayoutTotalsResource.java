package vn.ocop.funding.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.funding.Reach;

/** What the years before come to. */
@Path("/past-payouts")
@Tag(name = "Past payouts")
class PastPayoutTotalsResource {

    /** What is to be added up. */
    static class Period {

        @RestQuery
        @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Two-digit code of the province that paid.")
        String province;

        @RestQuery
        @Parameter(description = "Only paid on this legal day or later.")
        LocalDate from;

        @RestQuery
        @Parameter(description = "Only paid before this legal day.")
        LocalDate before;
    }

    private final AddUpPastPayouts addUp;
    private final Reach reach;

    PastPayoutTotalsResource(AddUpPastPayouts addUp, Reach reach) {
        this.addUp = addUp;
        this.reach = reach;
    }

    @GET
    @Path("/totals")
    @RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
    @Operation(
            operationId = "totalPastPayouts",
            summary = "Payments, products and money of the years before, by year and benefit",
            description = "Published figures count payments, products or money of a period; ask for the period and"
                    + " compare. Products of several years do not add up, because some were paid in more than one.")
    public PastPayoutTotals totals(@Valid @BeanParam Period wanted) {
        return addUp.of(reach.provinces(), wanted.province, wanted.from, wanted.before);
    }
}
