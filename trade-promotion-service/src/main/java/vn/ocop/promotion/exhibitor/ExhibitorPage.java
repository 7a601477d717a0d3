package vn.ocop.promotion.exhibitor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/**
 * @param items at most {@code limit} producers, by name
 * @param nextCursor absent on the last page
 * @param total absent unless {@code count=true}
 */
@Schema(name = "ExhibitorPage", description = "Một trang chủ thể. One page of producers.", examples = """
                {"items": [{"producerId": "0198f0a4-9e30-7f5c-9d74-5b81218c3e33", "name": "HTX Nông nghiệp Cẩm Thạch",
                 "kind": "COOPERATIVE", "provinceCode": "38", "communeCode": "15142"}], "total": 1}""")
record ExhibitorPage(@Schema(required = true) List<ExhibitorRow> items, String nextCursor, Long total)
        implements Paged {}
