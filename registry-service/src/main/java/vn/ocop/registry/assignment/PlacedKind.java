package vn.ocop.registry.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lies in a commune and goes with it. */
@Schema(name = "PlacedKind", description = "Chủ thể, sản phẩm, ý tưởng. What is registered in a commune.")
public enum PlacedKind {
    PRODUCER,
    PRODUCT,
    IDEA
}
