package vn.ocop.registry.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

/** What a product tells of itself; each part may be absent. Asked and answered in the same form. */
@Schema(
        name = "ProductDetails",
        description = "Câu chuyện, vùng nguyên liệu, năng lực và hình ảnh. What a product tells of itself.",
        examples = "{\"story\":\"Nghề mắm Ba Làng có từ thế kỷ XVIII.\",\"rawMaterialArea\":\"Cá cơm biển Nghi Sơn\","
                + "\"capacity\":{\"quantity\":20000,\"unit\":\"lít\"},\"culturalNote\":\"Lễ hội Ba Làng\","
                + "\"pictures\":[\"https://anh.thanhhoa.gov.vn/ocop/nuoc-mam-ba-lang.jpg\"]}")
public record ProductDetails(
        @MayBeAbsent @Size(min = 1, max = 5000) @Schema(description = "Product story, item 5 of the criteria.")
        String story,

        @MayBeAbsent @Size(min = 1, max = 1000) @Schema(description = "Where the raw material comes from.")
        String rawMaterialArea,

        @MayBeAbsent @Valid ProductCapacity capacity,

        @MayBeAbsent @Size(min = 1, max = 2000) @Schema(description = "Ethnic or cultural value, local knowledge.")
        String culturalNote,

        @MayBeAbsent
        @Size(max = 10) @Schema(description = "Addresses of pictures, https only, the main one first.", maxItems = 10)
        List<
                        @NotNull @Size(max = 500) @Pattern(regexp = "https://[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(:[0-9]{1,5})?(/[^\\s<>\"]*)?") String>
                pictures) {

    @Schema(
            name = "ProductCapacity",
            description = "Năng lực sản xuất một năm. What can be made in a year.",
            examples = "{\"quantity\":20000,\"unit\":\"lít\"}")
    public record ProductCapacity(
            @NotNull @DecimalMin("0.001") @Digits(integer = 12, fraction = 3) @Schema(description = "Amount a year, up to three decimals.")
            BigDecimal quantity,

            @NotNull @Size(min = 1, max = 30) @Schema(description = "Unit in words: lít, kg, chiếc.")
            String unit) {

        public ProductCapacity {
            if (quantity != null) {
                quantity = quantity.stripTrailingZeros();
                quantity = quantity.scale() < 0 ? quantity.setScale(0) : quantity;
            }
        }
    }

    public ProductDetails {
        pictures = pictures == null || pictures.isEmpty() ? null : List.copyOf(pictures);
    }

    public static ProductDetails none() {
        return new ProductDetails(null, null, null, null, null);
    }
}
