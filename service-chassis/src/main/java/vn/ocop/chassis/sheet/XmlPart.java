package vn.ocop.chassis.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;

/**
 * What one XML part of a workbook says about its own build; cell contents are left to the row reader.
 *
 * @param merges ranges that are merged downwards, and among the first rows also those that are merged sideways only
 * @param targets of a relationship part: path by id
 * @param sheets of the workbook part: relationship ids in order
 */
record XmlPart(List<Merge> merges, Map<String, String> targets, List<String> sheets) {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final XMLInputFactory XML = factory();

    /** No table of an office has so many; more would only fill the memory. */
    private static final int MAX_MERGES = 200_000;

    /** Rows and columns from 1, the last ones included. */
    record Merge(long top, long bottom, int column, int lastColumn) {

        boolean goesDown() {
            return bottom > top;
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static XmlPart read(InputStream in) {
        var part = new XmlPart(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        try {
            var xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FileRefused(FileReason.XML_ENTITY);
                    case XMLStreamConstants.START_ELEMENT -> part.note(xml);
                    default -> {
                        // Text and ends say nothing about the build.
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new FileRefused(FileReason.CORRUPT_FILE);
        }
        return part;
    }

    private void note(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "mergeCell" -> noteMerge(xml.getAttributeValue(null, "ref"));
            case "Relationship" ->
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            case "sheet" -> {
                var id = xml.getAttributeValue(RELATIONSHIPS, "id");
                sheets.add(id == null ? xml.getAttributeValue(STRICT_RELATIONSHIPS, "id") : id);
            }
            default -> {
                // Everything else is the row reader's.
            }
        }
    }

    private void noteMerge(String range) {
        if (range == null || !range.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
            return;
        }
        var ends = range.split(":", 2);
        long top = row(ends[0]);
        long bottom = row(ends[1]);
        if (bottom > top || top <= Layout.HEADER_WITHIN_ROWS) {
            merges.add(new Merge(top, bottom, column(ends[0]), column(ends[1])));
        }
        if (merges.size() > MAX_MERGES) {
            throw new FileRefused(FileReason.UNSAFE_ARCHIVE);
        }
    }

    private static long row(String cell) {
        return Long.parseLong(cell.replaceAll("[A-Z]", ""));
    }

    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && cell.charAt(i) >= 'A'; i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
