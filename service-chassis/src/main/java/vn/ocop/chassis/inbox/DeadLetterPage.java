package vn.ocop.chassis.inbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

/** One page of dead letters, oldest first. */
@Schema(
        description = "Một trang bản tin không áp dụng được. One page of dead letters, oldest first.",
        examples = "{\"items\":[]}")
record DeadLetterPage(
        List<DeadLetterView> items,
        @MayBeAbsent String nextCursor,
        @MayBeAbsent Long total) implements Paged {}
