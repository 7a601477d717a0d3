package vn.ocop.assessment.dossier;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.assessment.catalogue.Product;
import vn.ocop.chassis.numbering.NumberSeries;
import vn.ocop.chassis.numbering.NumberTemplate;

/**
 * The numbers of dossiers (R6), by the template of {@code ocop.numbers.dossier}. Form 01 of Annex III leaves the slip's
 * number to the office; province, commune and year stand in it.
 */
@Startup
@ApplicationScoped
class DossierNumbers {

    private static final String SETTING = "ocop.numbers.dossier";

    private final NumberTemplate template;
    private final NumberSeries series;
    private final Dossiers dossiers;

    DossierNumbers(@ConfigProperty(name = SETTING) String template, NumberSeries series, Dossiers dossiers) {
        this.template = NumberTemplate.parse(SETTING, template, Set.of("province", "commune", "year"));
        this.series = series;
        this.dossiers = dossiers;
    }

    /** The next number for a product's dossier; the year is that of the legal day of filing. */
    String next(Product product, LocalDate day) {
        var values = Map.of(
                "province", product.provinceCode(),
                "commune", product.communeCode(),
                "year", Integer.toString(day.getYear()));
        return series.next(template, values, dossiers::bears);
    }
}
