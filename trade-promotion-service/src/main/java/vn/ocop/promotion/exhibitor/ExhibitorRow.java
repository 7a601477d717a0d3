package vn.ocop.promotion.exhibitor;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One producer in a list.
 *
 * @param producerId id in the registry
 * @param name registered name
 * @param kind kind of producer as the registry says it
 * @param provinceCode two digits
 * @param communeCode five digits
 */
@Schema(name = "ExhibitorRow", description = "Một chủ thể trong danh sách. One producer in a list.", examples = """
                {"producerId": "0198f0a4-9e30-7f5c-9d74-5b81218c3e33", "name": "HTX Nông nghiệp Cẩm Thạch",
                 "kind": "COOPERATIVE", "provinceCode": "38", "communeCode": "15142"}""")
record ExhibitorRow(
        @Schema(required = true) UUID producerId,

        @Schema(required = true, examples = "HTX Nông nghiệp Cẩm Thạch")
        String name,

        @Schema(required = true, examples = "COOPERATIVE") String kind,
        @Schema(required = true, examples = "38") String provinceCode,
        @Schema(required = true, examples = "15142") String communeCode) {

    static ExhibitorRow of(Exhibitor exhibitor) {
        return new ExhibitorRow(
                exhibitor.id(), exhibitor.name(), exhibitor.kind(), exhibitor.provinceCode(), exhibitor.communeCode());
    }
}
