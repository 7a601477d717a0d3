package vn.ocop.registry.workbook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;

/** Which products the workbook shall list. */
class WorkbookQuery {

    private static final String OF_THAT_YEAR = "exists (select 1 from Recognition r where year(r.decidedOn) = ?"
            + " and (r.productId = e.id or r.productId in (select d.id from Product d where d.mergedInto = e.id)))";

    @RestQuery
    @NotNull @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province; a workbook is one province's.", required = true)
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the commune of the product.")
    String commune;

    @RestQuery
    @Min(2018) @Max(2100) @Parameter(description = "Only products with a decision of that calendar year.")
    Integer year;

    Filter filter() {
        return new Filter()
                .eq("provinceCode", province)
                .eq("communeCode", commune)
                .where(OF_THAT_YEAR, year);
    }

    /** The line above the header. */
    String words() {
        return "Lọc: tỉnh " + province + (commune == null ? "" : ", xã " + commune)
                + (year == null ? "" : ", có quyết định năm " + year);
    }
}
