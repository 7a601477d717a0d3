package vn.ocop.chassis.bench;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes bodies and parameters of every type and gives them back. */
@Path("/bodies")
@PermitAll
public class BodyResource {

    /** A kind. */
    public enum Kind {
        SMALL,
        LARGE
    }

    /** A part. */
    public record Part(@NotBlank String name, @Min(1) int count) {}

    /** One field of each type. */
    public record Body(
            Long amount,
            String name,
            Kind kind,
            LocalDate day,
            Instant at,
            UUID ref,
            Boolean flag,
            List<Part> parts,
            Map<String, String> labels) {}

    /** As {@link Body}, held to rules. */
    public record Ruled(
            @NotBlank @Size(max = 5) String name,
            @Min(10) int points,
            List<@Valid Part> parts,
            List<@NotBlank String> words,

            @Pattern(regexp = "[A-Z]+", message = "Chỉ chữ hoa | Capitals only") String code) {

        @AssertTrue public boolean isConsistent() {
            return points != 13;
        }
    }

    /** Without a value. */
    public record Sparse(String name, Optional<String> note, List<String> list, Instant at) {}

    /** What arrived. */
    public record Received(String name, long bytes) {}

    @POST
    public Body echo(Body body) {
        return body;
    }

    @POST
    @Path("/ruled")
    public Ruled ruled(@Valid @NotNull Ruled body) {
        return body;
    }

    @GET
    @Path("/sparse")
    public Sparse sparse() {
        return new Sparse(null, Optional.empty(), List.of(), Instant.parse("2026-11-23T07:00:00.123456789Z"));
    }

    @POST
    @Path("/uploads")
    @Consumes("multipart/form-data")
    public Received upload(@RestForm("file") FileUpload file) throws java.io.IOException {
        return new Received(file.fileName(), Files.size(file.uploadedFile()));
    }

    @GET
    @Path("/table")
    @Produces("text/csv")
    public String table(@RestQuery boolean refuse) {
        if (refuse) {
            throw vn.ocop.chassis.problem.CommonReason.CONFLICT.because();
        }
        return "a,b\n";
    }

    @GET
    @Path("/parameters/{id}")
    public Map<String, String> parameters(
            UUID id,
            @RestQuery @Min(1) Integer size,
            @RestQuery Kind kind,
            @RestQuery LocalDate day,
            @RestQuery Boolean flag,
            @RestQuery String text,
            @RestQuery List<String> tag,
            @HeaderParam("X-Count") @Min(1) Integer count) {
        return Map.of("id", id.toString(), "text", String.valueOf(text), "tags", String.valueOf(tag));
    }
}
