package vn.ocop.chassis.openapi;

import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import vn.ocop.chassis.idempotency.Once;

/** What the specification cannot see: which methods and record components of the code carry our annotations. */
class CodeFacts {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
    private static final DotName ONCE = DotName.createSimple(Once.class);
    private static final String CHASSIS = "vn.ocop.chassis.";
    private static final DotName OPEN = DotName.createSimple(PermitAll.class);
    private static final DotName ABSENT = DotName.createSimple(MayBeAbsent.class);
    private static final List<DotName> GUARDS = List.of(
            OPEN,
            DotName.createSimple("jakarta.annotation.security.RolesAllowed"),
            DotName.createSimple("jakarta.annotation.security.DenyAll"),
            DotName.createSimple("io.quarkus.security.Authenticated"));

    private final Map<String, MethodInfo> methods = new HashMap<>();
    private final Map<String, Set<ClassInfo>> records = new HashMap<>();

    CodeFacts(IndexView index) {
        for (var operation : index.getAnnotations(OPERATION)) {
            if (operation.value("operationId") != null) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
        for (var type : index.getKnownClasses()) {
            if (type.isRecord()) {
                records.computeIfAbsent(schemaName(type), n -> new HashSet<>()).add(type);
            }
        }
    }

    boolean isOnce(String operationId) {
        var method = methods.get(operationId);
        return method != null
                && (method.hasAnnotation(ONCE) || method.declaringClass().hasDeclaredAnnotation(ONCE));
    }

    /** An operation that every service has, because the chassis brings it. */
    boolean isOfTheChassis(String operationId) {
        var method = methods.get(operationId);
        return method != null && method.declaringClass().name().toString().startsWith(CHASSIS);
    }

    /** The nearest annotation counts: on the method, else on its class. */
    boolean isOpen(String operationId) {
        var method = methods.get(operationId);
        if (method == null) {
            return false;
        }
        return GUARDS.stream().anyMatch(method::hasAnnotation)
                ? method.hasAnnotation(OPEN)
                : method.declaringClass().hasDeclaredAnnotation(OPEN);
    }

    /** Name of the schema that the method answers with, also inside a RestResponse; empty for nothing and for plain types. */
    Optional<String> answer(String operationId) {
        var method = methods.get(operationId);
        if (method == null) {
            return Optional.empty();
        }
        var type = method.returnType();
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type = type.asParameterizedType().arguments().get(0);
        }
        var answered = type.name();
        return records.values().stream()
                .flatMap(Set::stream)
                .filter(known -> known.name().equals(answered))
                .map(CodeFacts::schemaName)
                .findFirst();
    }

    /** Fields of this schema that may be left out of an answer. */
    Set<String> optional(String schema, Set<String> properties) {
        var found = new HashSet<String>();
        record(schema, properties)
                .ifPresent(type -> type.recordComponents().stream()
                        .filter(c -> c.hasAnnotation(ABSENT) || field(type, c.name()))
                        .forEach(c -> found.add(c.name())));
        return found;
    }

    /** Fields of this schema that a body cannot leave out, because their type knows no absence. */
    Set<String> primitive(String schema, Set<String> properties) {
        var found = new HashSet<String>();
        record(schema, properties)
                .ifPresent(type -> type.recordComponents().stream()
                        .filter(c -> c.type().kind() == Type.Kind.PRIMITIVE)
                        .forEach(c -> found.add(c.name())));
        return found;
    }

    private static boolean field(ClassInfo type, String name) {
        return type.field(name) != null && type.field(name).hasAnnotation(ABSENT);
    }

    /** By name and by fields, since two records of one simple name become {@code Item} and {@code Item1}. */
    private Optional<ClassInfo> record(String schema, Set<String> properties) {
        var candidates = new HashSet<>(records.getOrDefault(schema, Set.of()));
        candidates.addAll(records.getOrDefault(schema.replaceFirst("[0-9]+$", ""), Set.of()));
        return candidates.stream()
                .filter(type -> type.recordComponents().stream().allMatch(c -> properties.contains(c.name())))
                .findFirst();
    }

    private static String schemaName(ClassInfo type) {
        var named = type.declaredAnnotation(SCHEMA);
        if (named != null && named.value("name") != null) {
            return named.value("name").asString();
        }
        return type.simpleName();
    }
}
