package vn.ocop.registry.identity;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who gives a value: five systems name the same producer differently. */
public enum IdentifierSystem {
    /** Mã số thuế: ten digits, or ten and three of a dependent unit. Doubtful registers hold one twice. */
    TAX_CODE(Set.of("producer"), false, "[0-9]{10}(-[0-9]{3})?", value -> CheckDigits.tax(value.substring(0, 10))),

    /** Number of a co-operative's or co-operative group's registration. */
    COOPERATIVE_NUMBER(Set.of("producer"), false, "[0-9A-ZĐ][0-9A-ZĐ./-]{2,39}", value -> true),

    /** Trade item number of GS1, 8, 12, 13 or 14 digits. */
    GTIN(Set.of("product"), true, "[0-9]{8}|[0-9]{12,14}", CheckDigits::gs1),

    /** Location number of GS1. */
    GLN(Set.of("producer"), true, "[0-9]{13}", CheckDigits::gs1),

    /** Code in the national OCOP database. */
    NATIONAL_CODE(Set.of("producer", "product"), true, "[0-9A-ZĐ][0-9A-ZĐ./-]{2,59}", value -> true),

    /** Five-part code of the years before Decision 26: province-district-commune-number-year. */
    LEGACY_CODE(Set.of("product"), false, "[0-9]{2}-[0-9]{3}-[0-9]{5}-[0-9]{1,5}-[0-9]{4}", value -> true),

    /** Code of the electronic traceability system (TCVN 13274), a text or an address. */
    TRACE_CODE(Set.of("producer", "product"), true, "[!-~]{4,200}", value -> true),

    /** Key of the file a record was imported from. */
    SOURCE(Set.of("producer", "product"), true, "\\S(.{0,198}\\S)?", value -> true),

    /** An office's own number; two offices may give the same. */
    OFFICE(Set.of("producer", "product"), false, "\\S(.{0,98}\\S)?", value -> true);

    private final Set<String> subjects;
    private final boolean sole;
    private final Pattern form;
    private final Predicate<String> check;

    IdentifierSystem(Set<String> subjects, boolean sole, String form, Predicate<String> check) {
        this.subjects = subjects;
        this.sole = sole;
        this.form = Pattern.compile(form);
        this.check = check;
    }

    /** Whether it names this kind of record at all. */
    public boolean names(String subjectType) {
        return subjects.contains(subjectType);
    }

    /** Whether one value belongs to one record only. */
    public boolean isSole() {
        return sole;
    }

    /** Whether a value has the form of the system, check digits included. */
    public boolean accepts(String value) {
        return form.matcher(value).matches() && check.test(value);
    }
}
