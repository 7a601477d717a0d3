package vn.ocop.funding.archive;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.funding.Money;
import vn.ocop.funding.Vnd;

/** Past payouts added up, so that published figures can be checked against the records behind them. */
@Schema(
        name = "PastPayoutTotals",
        description = "Tổng các khoản đã chi theo năm và nội dung. Past payouts by year and by what they count as.",
        examples = PastPayoutTotals.EXAMPLE)
public record PastPayoutTotals(
        @Schema(description = "When it was added up, UTC.") Instant asOf,

        @Schema(description = "Everything of the filter.") PastPayoutSum all,

        @Schema(description = "The same by what it counts as, without regard to years.")
        List<PastPayoutKindSum> kinds,

        @Schema(description = "Calendar years with payments, the earliest first.")
        List<PastPayoutYear> years) {

    static final String SUM =
            "{\"payouts\":223,\"products\":223,\"amount\":{\"amount\":16725000000,\"currency\":\"VND\"}}";
    static final String KIND = "{\"kind\":\"SUPPORT\",\"sum\":" + SUM + "}";
    static final String YEAR = "{\"year\":2022,\"all\":" + SUM + ",\"kinds\":[" + KIND + "]}";
    static final String EXAMPLE = "{\"asOf\":\"2026-11-25T02:00:00.000Z\",\"all\":" + SUM + ",\"kinds\":[" + KIND
            + "],\"years\":[" + YEAR + "]}";

    /** How much of something. */
    @Schema(
            name = "PastPayoutSum",
            description = "Số khoản, số sản phẩm, số tiền. Payments, different products, money.",
            examples = SUM)
    public record PastPayoutSum(
            @Schema(description = "Payments.", minimum = "0")
            long payouts,

            @Schema(
                    description = "Different product codes among them; a product paid twice counts once.",
                    minimum = "0")
            long products,

            @Schema(description = "Their sum.") Money amount) {

        static final PastPayoutSum NONE = new PastPayoutSum(0, 0, Money.of(Vnd.ZERO));
    }

    /** One benefit's share. */
    @Schema(
            name = "PastPayoutKindSum",
            description = "Tổng theo quyền lợi. The sum of what counts as one benefit.",
            examples = KIND)
    public record PastPayoutKindSum(
            @Schema(description = "What it counts as.") PastKind kind,
            @Schema(description = "Its sum.") PastPayoutSum sum) {}

    /** One calendar year. */
    @Schema(name = "PastPayoutYear", description = "Tổng của một năm. The sums of one calendar year.", examples = YEAR)
    public record PastPayoutYear(
            @Schema(description = "Calendar year of payment.", minimum = "2018", maximum = "2030")
            int year,

            @Schema(description = "Everything paid in it.") PastPayoutSum all,

            @Schema(description = "The same by what it counts as.")
            List<PastPayoutKindSum> kinds) {}
}
