package vn.ocop.registry.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Assignment",
        description = "Kết quả phân xã. What an assignment has done.",
        examples = "{\"communeCode\":\"15143\",\"assigned\":12,\"unchanged\":0}")
record AssignmentView(
        @Schema(description = "Code of the commune.", pattern = "^[0-9]{5}$")
        String communeCode,

        @Schema(description = "Things that lie there from now on.", minimum = "0")
        int assigned,

        @Schema(description = "Things that lay there already.", minimum = "0")
        int unchanged) {}
