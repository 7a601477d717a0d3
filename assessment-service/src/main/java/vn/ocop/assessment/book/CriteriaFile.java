package vn.ocop.assessment.book;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.assessment.criteria.CriteriaVersion;

/**
 * Reads a criteria file: well formed, as the JSON Schema says, sound in content, and with exactly the points and star
 * marks that the index vouches for. Whoever changes a point must change the digest too, so no slip goes unseen.
 */
final class CriteriaFile {

    private static final String FOLDER = "/criteria/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * A line of the index.
     *
     * @param scoringDigest SHA-256 over points and star marks, see {@link ScoringDigest}
     * @param printedTies items ({@code S07 3.1}) where the act itself prints the same points for two options
     */
    record Entry(String file, String scoringDigest, Set<String> printedTies) {}

    private CriteriaFile() {}

    static List<CriteriaVersion> readAll() {
        try {
            return Stream.of(JSON.treeToValue(resource("index.json"), Entry[].class))
                    .map(entry -> read(entry, resource(entry.file())))
                    .toList();
        } catch (IOException e) {
            throw new BrokenCriteria("criteria/index.json cannot be read: " + e.getMessage(), e);
        }
    }

    static CriteriaVersion read(Entry entry, JsonNode document) {
        refuseWhatTheSchemaForbids(entry.file(), document);
        var version = bind(entry.file(), document);
        var faults = new CriteriaCheck(version, entry.printedTies()).faults();
        faults.addAll(TextCheck.faults(document));
        if (!faults.isEmpty()) {
            throw new BrokenCriteria("%s: %s".formatted(entry.file(), some(faults)));
        }
        var digest = ScoringDigest.of(version);
        if (!digest.equals(entry.scoringDigest())) {
            throw new BrokenCriteria(
                    "%s: points or star marks differ from those the index vouches for (scoring digest %s, expected %s)."
                            .formatted(entry.file(), digest, entry.scoringDigest()));
        }
        return version;
    }

    static JsonNode resource(String name) {
        try (var in = CriteriaFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new BrokenCriteria("criteria/%s is missing.".formatted(name));
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new BrokenCriteria("criteria/%s is not well-formed JSON: %s".formatted(name, e.getMessage()), e);
        }
    }

    private static void refuseWhatTheSchemaForbids(String file, JsonNode document) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("criteria.schema.json"));
        var errors = schema.validate(document);
        if (!errors.isEmpty()) {
            throw new BrokenCriteria("%s is not as its schema says: %s"
                    .formatted(
                            file,
                            some(errors.stream()
                                    .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                                    .toList())));
        }
    }

    private static CriteriaVersion bind(String file, JsonNode document) {
        try {
            return JSON.treeToValue(document, CriteriaVersion.class);
        } catch (IOException e) {
            throw new BrokenCriteria("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static String some(List<String> faults) {
        var shown = String.join("; ", faults.subList(0, Math.min(5, faults.size())));
        return faults.size() > 5 ? "%s; and %d more.".formatted(shown, faults.size() - 5) : shown + ".";
    }
}
