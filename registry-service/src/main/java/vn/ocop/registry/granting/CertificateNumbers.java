package vn.ocop.registry.granting;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.numbering.NumberSeries;
import vn.ocop.chassis.numbering.NumberTemplate;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.recognition.Origin;
import vn.ocop.registry.recognition.Recognition;
import vn.ocop.registry.recognition.Recognitions;

/**
 * The numbers of certificates (R6), by the template of {@code registry.numbers.certificate}; no text of law gives them
 * another form. Only what a province decides here is numbered: certificates of the past and of the ministry have numbers
 * of their own, which are taken as they are told.
 */
@Startup
@ApplicationScoped
class CertificateNumbers {

    private static final String SETTING = "registry.numbers.certificate";

    private final NumberTemplate template;
    private final NumberSeries series;
    private final Recognitions recognitions;

    CertificateNumbers(
            @ConfigProperty(name = SETTING) String template, NumberSeries series, Recognitions recognitions) {
        this.template = NumberTemplate.parse(SETTING, template, Set.of("province", "commune", "year", "stars"));
        this.series = series;
        this.recognitions = recognitions;
    }

    /**
     * The number of a certificate that was granted a moment ago.
     *
     * @param written the number it has already, or null
     * @return null when it has none and is not ours to number
     */
    String of(Recognition granted, String written) {
        var values = Map.of(
                "province", granted.provinceCode(),
                "commune", granted.communeCode(),
                "stars", Integer.toString(granted.stars()),
                "year", Integer.toString(granted.validFrom().getYear()));
        if (written != null) {
            series.hold(template, values);
            if (!written.equals(granted.certificateNumber()) && recognitions.bear(written, granted.provinceCode())) {
                throw RegistryReason.CERTIFICATE_NUMBER_TAKEN.because(written);
            }
            return written;
        }
        var ours = granted.origin() == Origin.DECIDED && granted.decision().level() == Level.PROVINCE;
        return ours ? series.next(template, values, recognitions::bear) : null;
    }
}
