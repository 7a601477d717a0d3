package vn.ocop.promotion.stand;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/**
 * @param items at most {@code limit} applications
 * @param nextCursor absent on the last page
 * @param total absent unless {@code count=true}
 */
@Schema(name = "StandApplicationPage", description = "Một trang đơn đăng ký. One page of applications.")
record StandPage(@Schema(required = true) List<StandView> items, String nextCursor, Long total) implements Paged {}
