package vn.ocop.chassis.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

/** One page of imports, newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportPage", examples = "{\"items\":[" + JobView.EXAMPLE + "]}")
public record JobPage(List<JobView> items, String nextCursor, Long total) implements Paged {}
