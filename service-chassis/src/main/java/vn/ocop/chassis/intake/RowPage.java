package vn.ocop.chassis.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/** One page of the rows of an import, in the file's order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportRowPage", examples = "{\"items\":[" + RowView.EXAMPLE + "]}")
public record RowPage(List<RowView> items, String nextCursor, Long total) implements Paged {}
