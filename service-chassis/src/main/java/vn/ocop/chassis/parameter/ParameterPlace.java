package vn.ocop.chassis.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a resource method's parameter comes from, as the first part of a pointer. */
public final class ParameterPlace {

    private final String prefix;
    private final Class<?> bean;

    private ParameterPlace(String prefix, Class<?> bean) {
        this.prefix = prefix;
        this.bean = bean;
    }

    /** One place per parameter of the method. */
    public static List<ParameterPlace> of(Class<?> resource, String method, List<Class<?>> types) {
        try {
            var places = new ArrayList<ParameterPlace>();
            for (var parameter : written(resource)
                    .getDeclaredMethod(method, types.toArray(Class[]::new))
                    .getParameters()) {
                places.add(of(parameter));
            }
            return places;
        } catch (NoSuchMethodException e) {
            return types.stream().map(t -> new ParameterPlace("", null)).toList();
        }
    }

    /** The class somebody wrote, behind the subclass that carries the interceptors. */
    public static Class<?> written(Class<?> type) {
        return type.getName().endsWith("_Subclass") ? type.getSuperclass() : type;
    }

    private static ParameterPlace of(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return new ParameterPlace("", parameter.getType());
        }
        return new ParameterPlace(prefix(parameter, parameter.getName()), null);
    }

    public boolean isBean() {
        return bean != null;
    }

    /** Empty for the body itself. */
    public String prefix() {
        return prefix;
    }

    public String ofField(String name) {
        try {
            return prefix(bean.getDeclaredField(name), name);
        } catch (NoSuchFieldException e) {
            return "/query/" + name;
        }
    }

    private static String prefix(AnnotatedElement element, String name) {
        var query = queryName(element, name);
        if (query != null) {
            return "/query/" + query;
        }
        var path = pathName(element, name);
        if (path != null) {
            return "/path/" + path;
        }
        if (element.isAnnotationPresent(HeaderParam.class)) {
            return "/header/" + element.getAnnotation(HeaderParam.class).value();
        }
        var header = element.getAnnotation(RestHeader.class);
        return header == null ? "" : "/header/" + named(header.value(), name);
    }

    /** The query parameter this element takes, or null. */
    public static String queryName(AnnotatedElement element, String name) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            return element.getAnnotation(QueryParam.class).value();
        }
        var query = element.getAnnotation(RestQuery.class);
        return query == null ? null : named(query.value(), name);
    }

    /** The path parameter this element is annotated to take, or null. */
    public static String pathName(AnnotatedElement element, String name) {
        if (element.isAnnotationPresent(PathParam.class)) {
            return element.getAnnotation(PathParam.class).value();
        }
        var path = element.getAnnotation(RestPath.class);
        return path == null ? null : named(path.value(), name);
    }

    private static String named(String given, String name) {
        return given == null || given.isEmpty() ? name : given;
    }
}
