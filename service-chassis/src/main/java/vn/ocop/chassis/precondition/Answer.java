package vn.ocop.chassis.precondition;

import jakarta.ws.rs.core.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The successes of this interface: typed, with path-only Location and the version as a strong ETag. */
public final class Answer {

    private Answer() {}

    /** 201 for a new thing, whose path is given as in {@code /stock/v1/items/…}. */
    public static <T> RestResponse<T> created(String path, long version, T body) {
        return ResponseBuilder.create(Status.CREATED, body)
                .header("Location", path)
                .tag(etag(version))
                .build();
    }

    /** 200 with the thing's version. */
    public static <T> RestResponse<T> ok(long version, T body) {
        return ResponseBuilder.ok(body).tag(etag(version)).build();
    }

    /** 202 for a job; the path is where its progress can be read. */
    public static <T> RestResponse<T> accepted(String path, T body) {
        return ResponseBuilder.create(Status.ACCEPTED, body)
                .header("Location", path)
                .build();
    }

    public static RestResponse<Void> noContent() {
        return RestResponse.noContent();
    }

    static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
