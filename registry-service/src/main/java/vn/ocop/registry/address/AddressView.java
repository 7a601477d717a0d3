package vn.ocop.registry.address;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.registry.place.Place;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Address",
        description = "Địa chỉ trên giấy hiểu theo đơn vị hành chính của một ngày. "
                + "What an address on paper means on a day.",
        examples = "{\"outcome\":\"RESOLVED\",\"asOf\":\"2026-08-01\",\"commune\":" + AddressView.COMMUNE
                + ",\"candidates\":[" + AddressView.COMMUNE + "]}")
record AddressView(
        @Schema(description = "RESOLVED one commune; AMBIGUOUS split or several of the name; UNKNOWN none.")
        Outcome outcome,

        @Schema(description = "The day whose communes are meant.")
        LocalDate asOf,

        @MayBeAbsent @Schema(description = "Only with RESOLVED.")
        AddressCommune commune,

        @Schema(description = "All communes it may mean, by code; at most 50.")
        List<AddressCommune> candidates) {

    static final String COMMUNE = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\",\"code\":\"15142\","
            + "\"fullName\":\"Xã Cẩm Thạch\",\"provinceCode\":\"38\"}";
    private static final int MOST = 50;

    @Schema(name = "AddressOutcome")
    enum Outcome {
        RESOLVED,
        AMBIGUOUS,
        UNKNOWN
    }

    @Schema(
            name = "AddressCommune",
            description = "Xã, phường, đặc khu của ngày đó. A commune of that day.",
            examples = COMMUNE)
    record AddressCommune(
            @Schema(description = "The registry's own key of the commune.")
            UUID id,

            @Schema(description = "Five-digit code.", pattern = "^[0-9]{3}([0-9]{2})?$")
            String code,

            @Schema(description = "Name with its kind.") String fullName,

            @Schema(description = "Code of its province.", pattern = "^[0-9]{2}$")
            String provinceCode) {

        static AddressCommune of(Place place) {
            return new AddressCommune(place.id(), place.code(), place.fullName(), place.provinceCode());
        }
    }

    static AddressView of(Found found, LocalDate day) {
        var candidates =
                found.candidates().stream().limit(MOST).map(AddressCommune::of).toList();
        return switch (found.outcome()) {
            case RESOLVED -> new AddressView(Outcome.RESOLVED, day, candidates.get(0), candidates);
            case AMBIGUOUS -> new AddressView(Outcome.AMBIGUOUS, day, null, candidates);
            case UNKNOWN_PROVINCE, UNKNOWN_COMMUNE -> new AddressView(Outcome.UNKNOWN, day, null, candidates);
        };
    }
}
