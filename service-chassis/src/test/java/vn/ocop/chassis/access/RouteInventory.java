package vn.ocop.chassis.access;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/**
 * Every route of the running application. A service's test is two lines:
 * {@code assertThat(RouteInventory.all()).isNotEmpty(); assertThat(RouteInventory.unguarded()).isEmpty();}
 */
public final class RouteInventory {

    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class, PermissionsAllowed.class);

    private RouteInventory() {}

    /** As {@code GET /stock/v1/items/{id}}. */
    public static Set<String> all() {
        var routes = new TreeSet<String>();
        visit((name, resource) -> routes.add(name));
        return routes;
    }

    /** Routes whose method and class say nothing about who may use them. */
    public static Set<String> unguarded() {
        var routes = new TreeSet<String>();
        visit((name, resource) -> {
            var method = resource.getLazyMethod().getMethod();
            if (!guarded(method) && !guarded(owner(method))) {
                routes.add(name);
            }
        });
        return routes;
    }

    static boolean guarded(AnnotatedElement element) {
        return GUARDS.stream().anyMatch(element::isAnnotationPresent);
    }

    private static Class<?> owner(Method method) {
        return method.getDeclaringClass();
    }

    private interface Visitor {
        void visit(String name, RuntimeResource resource);
    }

    private static void visit(Visitor visitor) {
        var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        for (var type : deployment.getClassMappers()) {
            for (var handler : type.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    visit(deployment.getPrefix(), routing, visitor);
                }
            }
        }
    }

    private static void visit(String prefix, ClassRoutingHandler routing, Visitor visitor) {
        routing.getMappers().forEach((method, mapper) -> {
            if (method != null) {
                for (var template : mapper.getTemplates()) {
                    var resource = template.value;
                    var path = prefix + resource.getClassPath().template + resource.getPath().template;
                    visitor.visit(method + " " + path, resource);
                }
            }
        });
    }
}
