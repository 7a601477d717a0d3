package vn.ocop.registry.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;
import vn.ocop.registry.product.ProductView;

@Schema(
        name = "ProductPage",
        description = "Một trang danh sách sản phẩm. One page of products.",
        examples = "{\"items\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"code\":\"38-15142-1-2026\","
                + "\"name\":\"Nước mắm Ba Làng\",\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\","
                + "\"industry\":\"I\",\"provinceCode\":\"38\",\"communeCode\":\"15142\","
                + "\"registeredAt\":\"2026-11-23T07:00:00.000Z\","
                + "\"changedAt\":\"2026-11-23T07:00:00.000Z\"}],\"total\":1}")
record ProductPage(
        List<ProductView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
