package vn.ocop.registry.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of a workbook as its file holds it.
 *
 * @param cells stored text by address
 * @param merges ranges
 */
record Sheet(String name, Map<String, String> cells, Set<String> merges) {

    static Sheet of(byte[] workbook) {
        var sheet = new TreeMap<String, String>();
        var merges = new TreeSet<String>();
        var name = "";
        try {
            var file = Files.write(Files.createTempFile("sheet", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                read(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")), sheet, merges);
                var parts = zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes();
                name = new String(parts, StandardCharsets.UTF_8).replaceAll("(?s).*<sheet name=\"([^\"]*)\".*", "$1");
            } finally {
                Files.delete(file);
            }
        } catch (IOException | XMLStreamException e) {
            throw new AssertionError(e);
        }
        return new Sheet(name, sheet, merges);
    }

    private static void read(InputStream part, Map<String, String> cells, Set<String> merges)
            throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var xml = factory.createXMLStreamReader(part);
        var address = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                address = xml.getAttributeValue(null, "r");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                merges.add(xml.getAttributeValue(null, "ref"));
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                cells.merge(address, xml.getText(), String::concat);
            }
        }
    }

    /** Everything under the lines above the header. */
    Map<String, String> table() {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getKey().matches("[A-Z]+[12]"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}
