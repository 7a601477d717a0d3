package vn.ocop.registry.assignment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.place.Place;

@Schema(
        name = "WaitingThing",
        description = "Còn chờ phân xã. What waits to be assigned.",
        examples = WaitingView.EXAMPLE)
record WaitingView(
        PlacedKind kind,
        UUID id,

        @Schema(description = "Its name.") String name,

        @Schema(description = "Key of the unit it was registered in.")
        UUID communeId,

        @Schema(description = "Code of that unit then.", pattern = "^[0-9]{3}([0-9]{2})?$")
        String communeCode,

        @Schema(description = "Codes of the communes it may lie in; empty when nobody said what became of the unit.")
        List<String> candidates) {

    static final String EXAMPLE = "{\"kind\":\"PRODUCT\",\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\","
            + "\"name\":\"Miến dong Cẩm Thạch\",\"communeId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\","
            + "\"communeCode\":\"15142\",\"candidates\":[\"15142\",\"15143\"]}";

    static WaitingView of(Placed thing, List<Place> candidates) {
        return new WaitingView(
                thing.kind(),
                thing.id(),
                thing.name(),
                thing.communeId(),
                thing.communeCode(),
                candidates.stream().map(Place::code).toList());
    }
}
