package vn.ocop.chassis.parameter;

import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parameters a resource method declares, on itself and in its bean parameters, with their types.
 *
 * @param query query parameters by name
 * @param path path parameters by name
 */
record Declared(Map<String, Type> query, Map<String, Type> path) {

    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\w[\\w.-]*)\\s*(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");

    static Declared by(Class<?> resource, Method method) {
        var declared = new Declared(new HashMap<>(), new HashMap<>());
        var places = places(resource.getAnnotation(Path.class));
        places.addAll(places(method.getAnnotation(Path.class)));
        for (var parameter : method.getParameters()) {
            declared.add(parameter, places);
        }
        return declared;
    }

    private void add(Parameter parameter, Set<String> places) {
        if (add(parameter, parameter.getName(), parameter.getParameterizedType())) {
            return;
        }
        if (places.contains(parameter.getName()) && parameter.getAnnotations().length == 0) {
            path.put(parameter.getName(), parameter.getParameterizedType());
            return;
        }
        for (Class<?> type = parameter.getType(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(field, field.getName(), field.getGenericType());
            }
        }
    }

    private boolean add(AnnotatedElement element, String name, Type type) {
        var queryName = ParameterPlace.queryName(element, name);
        if (queryName != null) {
            query.put(queryName, type);
        }
        var pathName = ParameterPlace.pathName(element, name);
        if (pathName != null) {
            path.put(pathName, type);
        }
        return queryName != null || pathName != null;
    }

    private static Set<String> places(Path template) {
        var names = new HashSet<String>();
        if (template != null) {
            var matcher = PLACE.matcher(template.value());
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
