package vn.ocop.registry.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "IdentifierPage",
        description = "Các mã của một bản ghi. Identifiers of one record, ended ones included.",
        examples = "{\"items\":[" + IdentifierView.EXAMPLE + "],\"total\":1}")
public record IdentifierPage(
        List<IdentifierView> items,

        @Schema(description = "Absent on the last page.", required = false)
        String nextCursor,

        @Schema(description = "Entries of the filter, with count=true.", required = false, minimum = "0")
        Long total)
        implements Paged {}
