package vn.ocop.assessment.dossier;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is needed to file. */
@Schema(
        name = "NewDossier",
        description = "Nộp hồ sơ đăng ký đánh giá, phân hạng. Files a dossier for a product.",
        examples = "{\"productId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\",\"kind\":\"FIRST\"}")
record NewDossier(
        @Schema(description = "Id of the product in the registry.") @NotNull UUID productId,

        @Schema(description = "First time, upgrade, or re-assessment before the certificate ends (Art. 6).") @NotNull DossierKind kind) {}
