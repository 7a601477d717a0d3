package vn.ocop.registry.roll;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.ProducerState;

/** Which producers are wanted; the same for the list and its exports. */
public class ProducerQuery {

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.")
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the commune.")
    String commune;

    @RestQuery
    @Parameter(description = "Kind of producer.")
    ProducerKind kind;

    @RestQuery
    @Parameter(description = "ACTIVE when absent; MERGED shows duplicates that live on as another producer.")
    ProducerState state;

    @RestQuery
    @Pattern(regexp = "CT[0-9]{2}-[0-9]{6,12}") @Parameter(description = "Public code; in the list that of a merged producer leads to the survivor (308).")
    String code;

    @RestQuery
    @Size(min = 3, max = 220) @Parameter(
            description = "SYSTEM|value, for instance TAX_CODE|0100109106; 409 identifier-ambiguous when two producers"
                    + " are called so.")
    String identifier;

    @RestQuery
    @Size(min = 1, max = 100) @Parameter(description = "Part of the name, accents may be left out.")
    String q;

    /** The arguments are the fields of province and commune: today's, or those of the time asked about. */
    Filter filter(Identifiers identifiers, String province, String commune) {
        var named = identifier == null
                ? null
                : identifiers.lookup(Producer.TYPE, identifier).map(Set::of).orElse(Set.of());
        return new Filter()
                .in("id", named)
                .eq(province, this.province)
                .eq(commune, this.commune)
                .eq("kind", kind)
                .eq("state", state == null ? ProducerState.ACTIVE : state)
                .eq("code", code)
                .where("locate(?, e.searchKey) > 0", q == null ? null : SearchKey.of(q));
    }
}
