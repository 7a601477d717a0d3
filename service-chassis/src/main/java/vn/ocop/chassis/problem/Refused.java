package vn.ocop.chassis.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one exception that carries a refusal; thrown inside a transaction it undoes everything. */
public class Refused extends RuntimeException {

    private final transient Reason reason;
    private final transient Object[] args;
    private final transient List<FieldFault> faults = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public Refused(Reason reason, Object... args) {
        super(reason.slug() + ": " + reason.detail().in(java.util.Locale.ENGLISH, args));
        this.reason = reason;
        this.args = args.clone();
    }

    public Refused at(String pointer) {
        faults.add(new FieldFault(pointer, reason.slug(), new Text(detail("vi"), detail("en"))));
        return this;
    }

    public Refused with(FieldFault fault) {
        faults.add(fault);
        return this;
    }

    /** Adds a response header, for instance {@code Retry-After}. */
    public Refused header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Reason reason() {
        return reason;
    }

    public Object[] args() {
        return args.clone();
    }

    public List<FieldFault> faults() {
        return List.copyOf(faults);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    private String detail(String language) {
        return reason.detail().in(java.util.Locale.forLanguageTag(language), args);
    }
}
