package vn.ocop.chassis.answer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.chassis.parameter.ParameterPlace;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.FieldFault;
import vn.ocop.chassis.problem.Refused;

/** Broken constraints, one fault each, pointing at the JSON field or parameter instead of the Java method. */
final class Violations {

    private Violations() {}

    static Refused of(Set<ConstraintViolation<?>> violations) {
        var faults = violations.stream()
                .map(v -> new FieldFault(pointer(v), ConstraintTexts.code(v), ConstraintTexts.text(v)))
                .sorted(Comparator.comparing(FieldFault::pointer).thenComparing(FieldFault::code))
                .toList();
        var pointers = faults.stream().map(FieldFault::pointer).distinct().collect(Collectors.joining(", "));
        var refused = CommonReason.INVALID_INPUT.because(pointers);
        faults.forEach(refused::with);
        return refused;
    }

    /** True when the method's own answer broke a constraint: our fault, not the caller's. */
    static boolean areOurs(Set<ConstraintViolation<?>> violations) {
        return violations.stream().anyMatch(v -> {
            for (var node : v.getPropertyPath()) {
                if (node.getKind() == ElementKind.RETURN_VALUE) {
                    return true;
                }
            }
            return false;
        });
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.isEmpty() || nodes.get(0).getKind() != ElementKind.METHOD) {
            return body(nodes);
        }
        var method = nodes.get(0).as(Path.MethodNode.class);
        var parameters = ParameterPlace.of(violation.getRootBeanClass(), method.getName(), method.getParameterTypes());
        if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return "";
        }
        var place = parameters.get(nodes.get(1).as(Path.ParameterNode.class).getParameterIndex());
        var inside = nodes.subList(2, nodes.size());
        return place.isBean() ? place.ofField(inside.get(0).getName()) : place.prefix() + body(inside);
    }

    private static String body(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (var node : nodes) {
            if (node.isInIterable()) {
                pointer.append('/').append(node.getIndex() != null ? node.getIndex() : keyOf(node));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(JsonFaults.escape(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String keyOf(Path.Node node) {
        return node.getKey() == null ? "-" : JsonFaults.escape(String.valueOf(node.getKey()));
    }
}
