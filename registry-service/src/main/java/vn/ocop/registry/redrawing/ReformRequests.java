package vn.ocop.registry.redrawing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.reform.Grounds;

/** What an officer says of an act. */
final class ReformRequests {

    private ReformRequests() {}

    @Schema(
            name = "NewUnit",
            description = "Đơn vị mới. The unit that begins.",
            examples = "{\"code\":\"15142\",\"name\":\"Cẩm Thạch\",\"type\":\"COMMUNE\"}")
    record NewUnit(
            @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Official code; may be one of a unit that ends.")
            String code,

            @NotNull @Size(min = 2, max = 100) @Schema(description = "Name without its kind.")
            String name,

            @NotNull NewUnitType type) {}

    @Schema(
            name = "MergerCreate",
            description = "Nhập các xã thành một. All of several communes becomes one.",
            examples = "{\"from\":[\"15136\",\"15139\"],"
                    + "\"to\":{\"code\":\"15136\",\"name\":\"Cẩm Liên\",\"type\":\"COMMUNE\"},"
                    + "\"effectiveDate\":\"2026-10-01\",\"legalBasis\":\"300/NQ-UBTVQH16\","
                    + "\"reason\":\"Nhập xã theo đề án của tỉnh\"}")
    record Merger(
            @NotNull @Size(min = 2, max = 50) @Schema(description = "Codes of the communes that end, 2 to 50 of one province.")
            List<@NotNull @Pattern(regexp = "[0-9]{5}") String> from,

            @NotNull @Valid NewUnit to,

            @NotNull @Schema(description = "First day of the new unit; may lie up to five years ahead.")
            LocalDate effectiveDate,

            @NotNull @Size(min = 3, max = 255) @Schema(description = "Resolution.")
            String legalBasis,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "Why it is entered.")
            String reason) {

        Grounds grounds() {
            return new Grounds(effectiveDate, legalBasis, reason);
        }
    }

    @Schema(
            name = "SplitCreate",
            description = "Chia một xã thành nhiều đơn vị. One commune is split over several new ones.",
            examples = "{\"from\":\"15142\",\"into\":[{\"code\":\"15142\",\"name\":\"Cẩm Thạch\","
                    + "\"type\":\"COMMUNE\"},{\"code\":\"15143\",\"name\":\"Cẩm Bình\",\"type\":\"COMMUNE\"}],"
                    + "\"effectiveDate\":\"2026-10-01\",\"legalBasis\":\"300/NQ-UBTVQH16\","
                    + "\"reason\":\"Chia xã theo đề án của tỉnh\"}")
    record Split(
            @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Code of the commune that ends.")
            String from,

            @NotNull @Size(min = 2, max = 20) @Valid @Schema(description = "The units that begin, 2 to 20.")
            List<@NotNull NewUnit> into,

            @NotNull @Schema(description = "First day of the new units; may lie up to five years ahead.")
            LocalDate effectiveDate,

            @NotNull @Size(min = 3, max = 255) @Schema(description = "Resolution.")
            String legalBasis,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "Why it is entered.")
            String reason) {

        Grounds grounds() {
            return new Grounds(effectiveDate, legalBasis, reason);
        }
    }

    @Schema(
            name = "PartTransferCreate",
            description = "Điều chỉnh một phần sang xã khác. A part of one commune goes to another; both go on.",
            examples = "{\"from\":\"15142\",\"to\":\"16012\",\"effectiveDate\":\"2026-10-01\","
                    + "\"legalBasis\":\"301/NQ-UBTVQH16\",\"reason\":\"Chuyển thôn Chiềng Đông\"}")
    record PartTransfer(
            @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Code of the commune that gives.")
            String from,

            @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Code of the commune that takes, of the same province.")
            String to,

            @NotNull @Schema(description = "First day; may lie up to five years ahead.")
            LocalDate effectiveDate,

            @NotNull @Size(min = 3, max = 255) @Schema(description = "Resolution.")
            String legalBasis,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "Why it is entered; names the hamlets.")
            String reason) {

        Grounds grounds() {
            return new Grounds(effectiveDate, legalBasis, reason);
        }
    }

    @Schema(
            name = "RenamingCreate",
            description = "Đổi tên hoặc loại đơn vị. A commune gets another name or kind and keeps key and code.",
            examples = "{\"code\":\"25270\",\"name\":\"Lộc Ninh\",\"type\":\"WARD\",\"effectiveDate\":\"2026-04-30\","
                    + "\"legalBasis\":\"237/NQ-UBTVQH16\",\"reason\":\"Thành lập phường\"}")
    record Renaming(
            @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Code of the commune.")
            String code,

            @NotNull @Size(min = 2, max = 100) @Schema(description = "New name without its kind.")
            String name,

            @NotNull NewUnitType type,

            @NotNull @Schema(description = "First day of the name; may lie up to five years ahead.")
            LocalDate effectiveDate,

            @NotNull @Size(min = 3, max = 255) @Schema(description = "Resolution.")
            String legalBasis,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "Why it is entered.")
            String reason) {

        Grounds grounds() {
            return new Grounds(effectiveDate, legalBasis, reason);
        }
    }

    @Schema(
            name = "ReversalCreate",
            description = "Đảo ngược việc nhập. A merger is undone from a day on.",
            examples = "{\"effectiveDate\":\"2026-12-01\",\"legalBasis\":\"302/NQ-UBTVQH16\","
                    + "\"reason\":\"Khôi phục các xã trước khi nhập\"}")
    record Reversal(
            @NotNull @Schema(description = "First day of the restored units, after the merger's day.")
            LocalDate effectiveDate,

            @NotNull @Size(min = 3, max = 255) @Schema(description = "Resolution.")
            String legalBasis,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "Why it is entered.")
            String reason) {

        Grounds grounds() {
            return new Grounds(effectiveDate, legalBasis, reason);
        }
    }
}
