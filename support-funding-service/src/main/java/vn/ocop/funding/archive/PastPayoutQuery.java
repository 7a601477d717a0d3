package vn.ocop.funding.archive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.Selection;
import vn.ocop.funding.Reach;

/** Which past payouts are wanted; the same for the list and its files. */
class PastPayoutQuery {

    @RestQuery
    @Parameter(description = "Only of this product.")
    UUID product;

    @RestQuery
    @Size(min = 1, max = 255) @Parameter(description = "Only under this product code, as files write it; case makes no difference.")
    String code;

    @RestQuery
    @Parameter(description = "Only what counts so.")
    PastKind kind;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Two-digit code of the province that paid.")
    String province;

    @RestQuery
    @Min(2018) @Max(2030) @Parameter(description = "Only paid in this calendar year, 2018 to 2030.")
    Integer year;

    @RestQuery
    @Parameter(description = "Only paid on this legal day or later.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Only paid before this legal day.")
    LocalDate before;

    @RestQuery
    @Parameter(description = "Whether its product is known here; false lists what an approver may want to link.")
    Boolean linked;

    Selection<PastPayout> selection(Reach reach) {
        var filter = new Filter()
                .in("provinceCode", reach.provinces())
                .eq("provinceCode", province)
                .eq("productId", product)
                .eq("productKey", code == null ? null : PaidRow.productKey(code))
                .eq("kind", kind)
                .atLeast("paidOn", year == null ? null : LocalDate.of(year, 1, 1))
                .below("paidOn", year == null ? null : LocalDate.of(year + 1, 1, 1))
                .atLeast("paidOn", from)
                .below("paidOn", before)
                .where("(case when e.productId is null then false else true end) = ?", linked);
        return new Selection<>(PastPayout.class, filter, Order.desc("paidOn", LocalDate.class));
    }
}
