package vn.ocop.promotion.fair;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/**
 * @param items at most {@code limit} events
 * @param nextCursor absent on the last page
 * @param total absent unless {@code count=true}
 */
@Schema(name = "FairPage", description = "Một trang sự kiện. One page of events.")
record FairPage(@Schema(required = true) List<FairView> items, String nextCursor, Long total) implements Paged {}
