package vn.ocop.registry.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.export.Column;

/**
 * A recognised product as everybody may reuse it: nothing of persons but, where the operator says so, the name of a
 * household or farm.
 *
 * @param producer its name is null where it is one person who is not named
 * @param state VALID, LAPSED or REVOKED on the day of the file
 * @param endedOn first day on which the certificate held no more; null while it holds
 */
record PublishedProduct(
        UUID id,
        String code,
        String nationalCode,
        String name,
        String industry,
        String criteriaSet,
        Maker producer,
        Place place,
        int stars,
        String state,
        Basis basis,
        LocalDate endedOn) {

    record Maker(String code, String kind, String name) {}

    /** Commune and province of registration, by their names of today. */
    record Place(String provinceCode, String provinceName, String communeCode, String communeName) {}

    record Basis(
            String number,
            String symbol,
            String authority,
            LocalDate decidedOn,
            LocalDate validFrom,
            LocalDate lastDay) {}

    /** In the order in which they are written; the id comes first, because files are read by it. */
    static final List<Column<PublishedProduct>> COLUMNS = List.of(
            Column.of("id", PublishedProduct::id),
            Column.of("code", PublishedProduct::code),
            Column.of("national_code", PublishedProduct::nationalCode),
            Column.of("name", PublishedProduct::name),
            Column.of("industry", PublishedProduct::industry),
            Column.of("criteria_set", PublishedProduct::criteriaSet),
            Column.of("producer_code", product -> product.producer().code()),
            Column.of("producer_kind", product -> product.producer().kind()),
            Column.of("producer_name", product -> product.producer().name()),
            Column.of("province_code", product -> product.place().provinceCode()),
            Column.of("province_name", product -> product.place().provinceName()),
            Column.of("commune_code", product -> product.place().communeCode()),
            Column.of("commune_name", product -> product.place().communeName()),
            Column.of("stars", PublishedProduct::stars),
            Column.of("state", PublishedProduct::state),
            Column.of("decision_number", product -> product.basis().number()),
            Column.of("decision_symbol", product -> product.basis().symbol()),
            Column.of("authority", product -> product.basis().authority()),
            Column.of("decided_on", product -> product.basis().decidedOn()),
            Column.of("valid_from", product -> product.basis().validFrom()),
            Column.of("last_day", product -> product.basis().lastDay()),
            Column.of("ended_on", PublishedProduct::endedOn));
}
