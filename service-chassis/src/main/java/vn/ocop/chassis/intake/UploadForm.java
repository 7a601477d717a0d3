package vn.ocop.chassis.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import vn.ocop.chassis.job.Mode;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.problem.CommonReason;

/** The form of an upload: exactly one file, and the kind's own parameters, each once. */
final class UploadForm {

    private static final String FILE = "file";

    private static final Set<String> OF_EVERY_KIND = Set.of("kind", "dryRun", "mode");

    private final MultipartFormDataInput form;
    private final Map<String, List<String>> query;

    UploadForm(MultipartFormDataInput form, Map<String, List<String>> query) {
        this.form = form;
        this.query = query;
    }

    Reception.Upload upload(ImportKind kind, Mode mode, boolean dryRun) {
        var file = only(FILE);
        if (file == null || !file.isFileItem()) {
            throw CommonReason.INVALID_INPUT.at("/" + FILE, FILE);
        }
        return new Reception.Upload(
                kind, mode, dryRun, said(kind), file.getFileItem().getFile(), file.getFileName());
    }

    private Map<String, String> said(ImportKind kind) {
        var said = new LinkedHashMap<String, String>();
        var unknown = new LinkedHashSet<String>(form.getValues().keySet());
        unknown.addAll(query.keySet());
        unknown.remove(FILE);
        unknown.removeAll(OF_EVERY_KIND);
        for (var parameter : kind.parameters()) {
            unknown.remove(parameter.name());
            var value = value(parameter.name());
            if (value == null ? parameter.required() : !parameter.fits(value)) {
                throw CommonReason.INVALID_PARAMETER.at("/query/" + parameter.name(), parameter.name());
            }
            if (value != null) {
                said.put(parameter.name(), value);
            }
        }
        for (var name : unknown) {
            throw CommonReason.UNKNOWN_PARAMETER.at("/query/" + name, name);
        }
        return said;
    }

    /** From the query or the form, once; null when it was not said. */
    private String value(String name) {
        var field = only(name);
        var asked = query.getOrDefault(name, List.of());
        if (asked.size() + (field == null ? 0 : 1) > 1) {
            throw CommonReason.REPEATED_PARAMETER.at("/query/" + name, name);
        }
        if (!asked.isEmpty()) {
            return blankToNull(asked.get(0));
        }
        return field == null || field.isFileItem() ? null : blankToNull(field.getValue());
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private FormValue only(String name) {
        var values = form.getValues().get(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            throw CommonReason.REPEATED_PARAMETER.at("/" + name, name);
        }
        return values.iterator().next();
    }
}
