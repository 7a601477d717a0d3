package vn.ocop.registry.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "FoundProductPage",
        description = "Một trang kết quả tìm sản phẩm. One page of found products.",
        examples = "{\"items\":[],\"matching\":\"EXACT\",\"total\":0}")
record FoundPage(
        List<FoundProduct> items,

        @Schema(description = "Whether they fit what was typed exactly or only read alike.")
        Matching matching,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "All that was found, with count=true or facets=true.", minimum = "0")
        Long total,

        @MayBeAbsent @Schema(description = "Counts over all that was found, with facets=true.")
        SearchFacets facets)
        implements Paged {

    @Schema(
            name = "SearchFacets",
            description = "Số kết quả theo từng tiêu chí. Found products by each of five properties.",
            examples = "{\"criteriaSets\":[{\"value\":\"S09\",\"count\":12}],\"stars\":[{\"value\":\"4\",\"count\":3}],"
                    + "\"kinds\":[{\"value\":\"COOPERATIVE\",\"count\":9}],\"states\":[{\"value\":\"VALID\",\"count\":3}],"
                    + "\"communes\":[{\"value\":\"15142\",\"count\":12}]}")
    record SearchFacets(
            @Schema(description = "By criteria set; products without one are left out.")
            List<FacetCount> criteriaSets,

            @Schema(description = "By stars of the last recognition; those never recognised are left out.")
            List<FacetCount> stars,

            @Schema(description = "By kind of the producer.")
            List<FacetCount> kinds,

            @Schema(description = "By what the last recognition is worth today.")
            List<FacetCount> states,

            @Schema(description = "By commune of registration, the 200 with most.")
            List<FacetCount> communes) {}

    @Schema(
            name = "FacetCount",
            description = "Số kết quả của một giá trị. Found products of one value.",
            examples = "{\"value\":\"S09\",\"count\":12}")
    record FacetCount(
            @Schema(description = "To be sent back as the filter of the same name.")
            String value,

            @Schema(minimum = "0") long count) {}
}
