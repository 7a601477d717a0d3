package vn.ocop.registry.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.kind.Parameter;
import vn.ocop.chassis.kind.Parameters;

/** What an upload of places says beside its file: from when on it holds, and by which resolution. */
@ApplicationScoped
class UnitDay {

    static final Set<String> ROLES = Set.of("administrator", "import-job");
    static final java.util.List<Parameter> PARAMETERS = java.util.List.of(
            Parameter.optional("effectiveDate", Parameter.Type.DAY),
            Parameter.optional("legalBasis", Parameter.Type.TEXT));

    private final LocalDate usual;

    UnitDay(@ConfigProperty(name = "registry.places.effective-date") LocalDate usual) {
        this.usual = usual;
    }

    /** The first day of the new units. */
    LocalDate of(Parameters parameters) {
        var given = parameters.day("effectiveDate");
        return given == null ? usual : given;
    }

    /** The resolution that was given with the file, or the row's own; null for none. */
    static String legalBasis(Parameters parameters, String own) {
        var given = parameters.text("legalBasis");
        if (given != null && !given.isBlank()) {
            return given;
        }
        return own == null || own.isBlank() ? null : own;
    }
}
