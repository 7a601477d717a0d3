package vn.ocop.chassis.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, so that a test can put anything into it. */
final class SheetFixture {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private int level = Deflater.DEFAULT_COMPRESSION;

    static SheetFixture of(String... sheetBodies) {
        var fixture = new SheetFixture();
        fixture.part("[Content_Types].xml", contentTypes(sheetBodies.length));
        fixture.part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + LINKS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        var sheets = new StringBuilder();
        var links = new StringBuilder();
        for (int i = 1; i <= sheetBodies.length; i++) {
            var body = sheetBodies[i - 1];
            boolean hidden = body.startsWith("hidden:");
            sheets.append("<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                    .formatted(i, i, i, hidden ? " state=\"hidden\"" : ""));
            links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, LINKS, i));
            fixture.part(
                    "xl/worksheets/sheet" + i + ".xml",
                    "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(MAIN, body.replaceFirst("^hidden:", "")));
        }
        fixture.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr/><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, LINKS, sheets));
        fixture.part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                        + "<Relationship Id=\"st\" Type=\"" + LINKS
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
        fixture.part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"3\"/></cellXfs></styleSheet>");
        return fixture;
    }

    private static String contentTypes(int sheets) {
        var overrides = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            overrides.append(
                    "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                            .formatted(i));
        }
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + overrides + "</Types>";
    }

    SheetFixture part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    SheetFixture replacing(String name, String what, String with) {
        return part(name, parts.get(name).replace(what, with));
    }

    /** Without compression, so that a test can find what it wrote. */
    SheetFixture stored() {
        level = Deflater.NO_COMPRESSION;
        return this;
    }

    Path in(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "sheet", ".bin");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(level);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** A sheet's data: each row as {@code "row|A=text|B=#12|C=d45282|D=f1+1"}. */
    static String data(String... rows) {
        var out = new StringBuilder("<sheetData>");
        for (var row : rows) {
            var cells = row.split("\\|", -1);
            out.append("<row r=\"").append(cells[0]).append("\">");
            for (int i = 1; i < cells.length; i++) {
                var column = cells[i].substring(0, 1);
                out.append(cell(column + cells[0], cells[i].substring(2)));
            }
            out.append("</row>");
        }
        return out.append("</sheetData>").toString();
    }

    private static String cell(String address, String value) {
        return switch (value.isEmpty() ? ' ' : value.charAt(0)) {
            case '#' -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, value.substring(1));
            case '~' -> "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(address, value.substring(1));
            case '^' -> "<c r=\"%s\"><f>%s</f><v>2</v></c>".formatted(address, value.substring(1));
            default -> "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, value);
        };
    }
}
