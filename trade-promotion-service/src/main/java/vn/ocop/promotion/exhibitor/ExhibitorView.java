package vn.ocop.promotion.exhibitor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One producer as an exhibitor: what it makes, where it stood, what it received.
 *
 * @param producerId id in the registry
 * @param name registered name
 * @param kind kind of producer as the registry says it
 * @param provinceCode two digits
 * @param communeCode five digits
 * @param products at most 200, by name
 * @param stands at most 200, the latest first
 * @param support at most 200 payouts, the latest first
 * @param supportReceived sum of what was paid and did not come back
 */
@Schema(
        name = "Exhibitor",
        description = "Chủ thể tham gia xúc tiến: sản phẩm, gian hàng, hỗ trợ đã nhận."
                + " A producer: products, stands and the support it received.")
record ExhibitorView(
        @Schema(required = true) UUID producerId,

        @Schema(required = true, examples = "HTX Nông nghiệp Cẩm Thạch")
        String name,

        @Schema(required = true, examples = "COOPERATIVE") String kind,
        @Schema(required = true, examples = "38") String provinceCode,
        @Schema(required = true, examples = "15142") String communeCode,
        @Schema(required = true) List<ExhibitorProduct> products,
        @Schema(required = true) List<StandBook.Appearance> stands,
        @Schema(required = true) List<Support> support,
        @Schema(required = true) Vnd supportReceived) {

    /**
     * @param productId id in the registry
     * @param code product code
     * @param name product name
     * @param stars 3 to 5, of the certificate valid today; absent without one
     * @param lastDay last day of that certificate, inclusive; absent without one
     */
    @Schema(
            name = "ExhibitorProduct",
            description = "Sản phẩm và công nhận hôm nay. A product and its recognition today.",
            examples = """
                {"productId": "0198f0a4-af41-7a6d-8e85-6c92329d4f44", "code": "38-15142-00017",
                 "name": "Miến dong Cẩm Thạch", "stars": 3, "lastDay": "2029-05-14"}""")
    record ExhibitorProduct(
            @Schema(required = true) UUID productId,

            @Schema(required = true, examples = "38-15142-00017")
            String code,

            @Schema(required = true, examples = "Miến dong Cẩm Thạch")
            String name,

            @Schema(minimum = "3", maximum = "5", description = "Sao của giấy chứng nhận còn hiệu lực hôm nay.")
            Integer stars,

            @Schema(description = "Ngày cuối có hiệu lực. Last valid day, inclusive.")
            LocalDate lastDay) {}

    /**
     * @param payoutId id in funding
     * @param productId for which product
     * @param benefit SUPPORT or REWARD
     * @param state PAID or RETURNED
     * @param amount whole đồng
     * @param day legal day it was paid or came back
     */
    @Schema(
            name = "ExhibitorSupport",
            description = "Một khoản hỗ trợ hoặc thưởng. One payment of support or reward.",
            examples = """
                {"payoutId": "0198f0a4-b052-7b7e-9f96-7da343ae5055", "productId": "0198f0a4-af41-7a6d-8e85-6c92329d4f44",
                 "benefit": "REWARD", "state": "PAID", "amount": {"amount": 20000000, "currency": "VND"}, "day": "2026-11-20"}""")
    record Support(
            @Schema(required = true) UUID payoutId,
            @Schema(required = true) UUID productId,

            @Schema(
                    required = true,
                    enumeration = {"SUPPORT", "REWARD"})
            String benefit,

            @Schema(
                    required = true,
                    enumeration = {"PAID", "RETURNED"})
            String state,

            @Schema(required = true) Vnd amount,
            @Schema(required = true) LocalDate day) {}
}
