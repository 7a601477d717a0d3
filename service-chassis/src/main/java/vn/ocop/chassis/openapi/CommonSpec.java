package vn.ocop.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Says in every service's specification what the chassis does in every service: problems, headers, tokens, and that
 * nothing is ever null. What a service author declares: {@code @Operation(operationId)} on each method; the success
 * status with {@code @APIResponse} when it is not 200; {@link MayBeAbsent} on answer fields that may be missing;
 * {@code @Extension(name = "x-no-state", value = "true")} on a POST that only calculates;
 * {@code @Extension(name = "x-if-match", value = "true")} on a POST that demands If-Match, and {@code "false"} on a
 * PUT, PATCH or DELETE that does not.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonSpec implements OASFilter {

    private static final String BEARER = "bearer";

    private final CodeFacts code;

    public CommonSpec(IndexView index) {
        this.code = new CodeFacts(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI spec) {
        if (spec.getComponents() == null) {
            spec.setComponents(OASFactory.createComponents());
        }
        spec.setServers(List.of(OASFactory.createServer().url("/")));
        tokens(spec);
        var schemas = spec.getComponents().getSchemas();
        var operations = new OperationRules(code, BEARER, schemas == null ? Set.of() : schemas.keySet());
        if (spec.getPaths() != null && spec.getPaths().getPathItems() != null) {
            spec.getPaths().getPathItems().forEach((path, item) -> each(path, item, operations));
        }
        ProblemSchemas.addTo(spec.getComponents());
        new SchemaRules(spec, code).apply();
        if (spec.getPaths() != null && spec.getPaths().getPathItems() != null) {
            spec.getPaths().getPathItems().values().forEach(this::named);
        }
    }

    private static void each(String path, PathItem item, OperationRules operations) {
        item.getOperations().forEach((method, operation) -> operations.apply(path, method, item, operation));
    }

    /** Clients are generated from all services together, so what each of them has is named after the service. */
    private void named(PathItem item) {
        var service = ConfigProvider.getConfig().getOptionalValue("chassis.name", String.class);
        item.getOperations().values().stream()
                .filter(operation -> service.isPresent() && code.isOfTheChassis(operation.getOperationId()))
                .forEach(operation -> operation.setOperationId(operation.getOperationId() + "Of"
                        + service.get().substring(0, 1).toUpperCase(Locale.ROOT)
                        + service.get().substring(1)));
    }

    private static void tokens(OpenAPI spec) {
        var scheme = OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token of the identity provider; its groups are the roles.");
        spec.getComponents().setSecuritySchemes(java.util.Map.of(BEARER, scheme));
        spec.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
    }
}
