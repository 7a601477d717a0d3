package vn.ocop.registry.address;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.text.Clean;
import vn.ocop.chassis.time.Legal;

/** What an address on paper means; public, like the places themselves. */
@Path("/places/addresses")
@PermitAll
@Tag(
        name = "Places",
        description = "Tỉnh, xã theo ngày hiệu lực. Provinces and communes with the days they began and ended.")
class AddressResource {

    private final ReadAddress readAddress;
    private final Clock clock;

    AddressResource(ReadAddress readAddress, Clock clock) {
        this.readAddress = readAddress;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readAddress",
            summary = "The commune that an address on paper means",
            description = "Đổi địa chỉ cũ sang xã, phường hiện nay; có thể viết không dấu, viết tắt (H., TX., TP., TT.,"
                    + " X., P.). An address of the time of districts is followed through every merger; one without a"
                    + " district is looked for among the communes in force, then among earlier ones. A split commune"
                    + " answers AMBIGUOUS with all its successors: its name does not tell which hamlet is meant.")
    public AddressView read(
            @RestQuery
                    @NotNull @Size(min = 1, max = 100) @Parameter(description = "Name of the commune, with or without its kind.", example = "X. Cẩm Liên")
                    String commune,
            @RestQuery
                    @Size(max = 100) @Parameter(description = "Name of the former district, if any.", example = "H. Cẩm Thủy")
                    String district,
            @RestQuery
                    @Size(max = 100) @Parameter(
                            description = "New or former name of the province; all provinces when absent.",
                            example = "Thanh Hóa")
                    String province,
            @RestQuery @Parameter(description = "Day whose communes are meant; today when absent.") LocalDate asOf) {
        var day = asOf == null ? Legal.today(clock) : asOf;
        return AddressView.of(readAddress.read(Clean.of(province), Clean.of(district), Clean.of(commune), day), day);
    }
}
