package vn.ocop.registry.identity;

import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The answer to who asks for a merged record: 308, because it is for ever and keeps the method. */
class MergedResource {

    private static final int PERMANENT_REDIRECT = 308;

    @ServerExceptionMapper
    public RestResponse<Map<String, UUID>> moved(MergedAway merged) {
        return ResponseBuilder.<Map<String, UUID>>create(PERMANENT_REDIRECT)
                .entity(Map.of("mergedInto", merged.survivor()))
                .header("Location", merged.location())
                .header("Content-Type", "application/json")
                .build();
    }
}
