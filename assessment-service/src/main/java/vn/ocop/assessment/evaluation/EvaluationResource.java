package vn.ocop.assessment.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.chassis.time.Legal;

@Path("/evaluations")
@Tag(name = "Evaluations", description = "Tính thử điểm và sao. What sheets come to; nothing is stored.")
class EvaluationResource {

    private final Evaluations evaluations;
    private final Clock clock;

    EvaluationResource(Evaluations evaluations, Clock clock) {
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"council-member", "council-chair", "province-officer", "commune-officer", "producer"})
    @Extension(name = "x-no-state", value = "true")
    @Operation(
            operationId = "evaluate",
            summary = "Evaluates sheets under the criteria in force today, without storing anything",
            description = "The same scoring as the council's conclusion. What cannot be evaluated is answered with"
                    + " status INVALID and the errors, not with a problem document.")
    public Evaluation evaluate(@Valid EvaluationCase question) {
        return evaluations.evaluate(question, Legal.today(clock));
    }
}
