package vn.ocop.registry.workbook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;

/** A product with its producer and the producer's commune, as the workbook lists it. */
@Entity
@Immutable
@Table(name = "workbook_line")
@SuppressWarnings({"unused", "UnusedVariable"}) // some columns are only asked for in conditions
class ProductLine {

    @Id
    private UUID id;

    private String provinceCode;
    private String communeCode;
    private UUID producerId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    private String producerName;

    @Enumerated(EnumType.STRING)
    private ProducerKind producerKind;

    private String communeName;
    private String placeInSheet;

    protected ProductLine() {}

    UUID id() {
        return id;
    }

    /** What the sheet says of it before any recognition. */
    WorkbookRow.Thing thing() {
        return new WorkbookRow.Thing(name, industry, producerKind, producerName, communeName, null);
    }
}
