package vn.ocop.registry.decision;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.numbering.NumberTemplate;
import vn.ocop.registry.RegistryReason;

/**
 * How decisions are numbered (R6). The office that signs counts all its documents of a kind and year in one series
 * (Decree 30/2020/NĐ-CP), of which OCOP's are a few: the number is entered here, held to the form of its level.
 */
@Startup
@ApplicationScoped
public class DecisionNumbers {

    private static final String SETTING = "registry.numbers.decision.";
    private static final Set<String> NAMES = Set.of("symbol", "year");

    private final Map<Level, NumberTemplate> forms = new EnumMap<>(Level.class);

    public DecisionNumbers(
            @ConfigProperty(name = SETTING + "district") String district,
            @ConfigProperty(name = SETTING + "province") String province,
            @ConfigProperty(name = SETTING + "national") String national) {
        forms.put(Level.DISTRICT, NumberTemplate.parse(SETTING + "district", district, NAMES));
        forms.put(Level.PROVINCE, NumberTemplate.parse(SETTING + "province", province, NAMES));
        forms.put(Level.NATIONAL, NumberTemplate.parse(SETTING + "national", national, NAMES));
    }

    /** @throws vn.ocop.chassis.problem.Refused when the decision's level writes its numbers otherwise */
    public void require(Decision decision) {
        var values = Map.of(
                "symbol", decision.symbol(),
                "year", Integer.toString(decision.decidedOn().getYear()));
        var form = forms.get(decision.level());
        var written = decision.number() + "/" + decision.symbol();
        if (!form.writes(values, written)) {
            throw RegistryReason.DECISION_NUMBER_OF_ANOTHER_FORM.at("/symbol", written, form);
        }
    }
}
