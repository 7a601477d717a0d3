package vn.ocop.chassis.sheet;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one upload may hold. Workbooks are held tighter: their unpacked size cannot be told from outside. */
@ConfigMapping(prefix = "chassis.intake.limits")
public interface Limits {

    /** Bytes of a workbook. */
    @WithDefault("10485760")
    long workbookBytes();

    /** Bytes of all parts of a workbook, unpacked. */
    @WithDefault("52428800")
    long unpackedBytes();

    /** Rows after the header of a workbook. */
    @WithDefault("50000")
    int workbookRows();

    /** Bytes of a delimited or NDJSON file. */
    @WithDefault("104857600")
    long textBytes();

    /** Rows after the header of a delimited or NDJSON file. */
    @WithDefault("500000")
    int textRows();
}
