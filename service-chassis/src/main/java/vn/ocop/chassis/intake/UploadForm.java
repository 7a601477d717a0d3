package vn.ocop.chassis.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import vn.ocop.chassis.problem.CommonReason;

/** The form of an upload: exactly one file, and the kind's own parameters, each once. */
final class UploadForm {

    private static final String FILE = "file";

    private final MultipartFormDataInput form;

    UploadForm(MultipartFormDataInput form) {
        this.form = form;
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
        var unknown = new ArrayList<>(form.getValues().keySet());
        unknown.remove(FILE);
        for (var parameter : kind.parameters()) {
            var value = only(parameter.name());
            unknown.remove(parameter.name());
            boolean absent =
                    value == null || value.isFileItem() || value.getValue().isBlank();
            if (absent ? parameter.required() : !parameter.fits(value.getValue().strip())) {
                throw CommonReason.INVALID_PARAMETER.at("/" + parameter.name(), parameter.name());
            }
            if (!absent) {
                said.put(parameter.name(), value.getValue().strip());
            }
        }
        if (!unknown.isEmpty()) {
            throw CommonReason.UNKNOWN_PARAMETER.at("/" + unknown.get(0), unknown.get(0));
        }
        return said;
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
