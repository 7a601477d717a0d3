package vn.ocop.registry.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.problem.FieldFault;
import vn.ocop.chassis.problem.Text;
import vn.ocop.registry.RegistryReason;

/** Records that look like the one somebody is about to register (R7), most alike first, at most {@link #MOST}. */
@Schema(
        name = "LikelyDuplicates",
        description = "Các bản ghi có thể trùng, giống nhất trước. Records that may be the same one, most alike first.",
        examples = "{\"items\":[" + LikelyDuplicate.EXAMPLE + "]}")
public record LikelyDuplicates(
        @Schema(description = "Empty when none is known.", maxItems = 10)
        List<LikelyDuplicate> items) {

    public static final int MOST = 10;

    /**
     * Refuses when there are any: one error and one {@code Link} with {@code rel="duplicate"} for each, so that a person
     * reads names and a program follows addresses. The caller goes on with a reason, or turns to what is there.
     *
     * @param path that the ids are appended to: {@code /registry/v1/producers/}
     */
    public void refuse(String path) {
        if (items.isEmpty()) {
            return;
        }
        var first = items.get(0);
        var refused = RegistryReason.LIKELY_DUPLICATE.at("/name", shown(first), first.code());
        items.stream().skip(1).forEach(twin -> refused.with(fault(twin)));
        throw refused.header(
                "Link",
                items.stream()
                        .map(twin -> "<" + path + twin.id() + ">; rel=\"duplicate\"; title=\"" + twin.code() + "\"")
                        .collect(Collectors.joining(", ")));
    }

    private static FieldFault fault(LikelyDuplicate twin) {
        return new FieldFault("/name", RegistryReason.LIKELY_DUPLICATE.slug(), text(twin));
    }

    private static Text text(LikelyDuplicate twin) {
        var detail = RegistryReason.LIKELY_DUPLICATE.detail();
        return new Text(
                detail.in(java.util.Locale.forLanguageTag("vi"), shown(twin), twin.code()),
                detail.in(java.util.Locale.ENGLISH, shown(twin), twin.code()));
    }

    private static String shown(LikelyDuplicate twin) {
        return twin.name() == null ? "…" : twin.name();
    }
}
