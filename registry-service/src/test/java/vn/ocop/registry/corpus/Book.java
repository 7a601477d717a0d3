package vn.ocop.registry.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that anything can stand in it. */
final class Book {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> states = new ArrayList<>();

    /** A sheet that people see. */
    Book sheet(List<List<String>> rows, String... merges) {
        return sheet("visible", rows, merges);
    }

    /** Cells: {@code #4} is a number, {@code ~45282} a day, {@code ^A1*2} a formula, {@code ""} no cell at all. */
    Book sheet(String state, List<List<String>> rows, String... merges) {
        var out = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int i = 0; i < rows.size(); i++) {
            out.append("<row r=\"").append(i + 1).append("\">");
            for (int c = 0; c < rows.get(i).size(); c++) {
                out.append(cell("" + (char) ('A' + c) + (i + 1), rows.get(i).get(c)));
            }
            out.append("</row>");
        }
        out.append("</sheetData>");
        if (merges.length > 0) {
            out.append("<mergeCells><mergeCell ref=\"")
                    .append(String.join("\"/><mergeCell ref=\"", merges))
                    .append("\"/></mergeCells>");
        }
        states.add(state);
        return part(
                "xl/worksheets/sheet" + states.size() + ".xml",
                out.append("</worksheet>").toString());
    }

    private static String cell(String address, String value) {
        return switch (value.isEmpty() ? ' ' : value.charAt(0)) {
            case ' ' -> "";
            case '#' -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, value.substring(1));
            case '~' -> "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(address, value.substring(1));
            case '^' -> "<c r=\"%s\"><f>%s</f><v>4</v></c>".formatted(address, value.substring(1));
            default ->
                "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, value.replace("&", "&amp;"));
        };
    }

    Book part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Book replacing(String name, String what, String with) {
        return part(name, parts.get(name).replace(what, with));
    }

    /** Days count from 1904, as on old Macintoshes. */
    Book of1904() {
        return part("1904", "");
    }

    byte[] bytes() {
        boolean old = parts.remove("1904") != null;
        var sheets = new StringBuilder();
        var links = new StringBuilder();
        var types = new StringBuilder();
        for (int i = 1; i <= states.size(); i++) {
            sheets.append("<sheet name=\"S%d\" sheetId=\"%d\" r:id=\"r%d\" state=\"%s\"/>"
                    .formatted(i, i, i, states.get(i - 1)));
            links.append(link("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            types.append(type("worksheets/sheet" + i, "worksheet"));
        }
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "/content-types\">" + type("workbook", "sheet.main")
                        + type("styles", "styles") + types + "</Types>");
        parts.put("_rels/.rels", links(link("d", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/_rels/workbook.xml.rels", links(links + link("st", "styles", "styles.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr%s/><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, LINKS, old ? " date1904=\"1\"" : "", sheets));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\""
                        + " formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        return zipped();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, kind);
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, LINKS, kind, target);
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + links + "</Relationships>";
    }

    private byte[] zipped() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
