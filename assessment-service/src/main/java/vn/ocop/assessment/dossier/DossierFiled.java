package vn.ocop.assessment.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;

/** A dossier has been filed; the registry shows a certificate whose renewal was filed in time as such. */
@JsonPropertyOrder({"dossierId", "dossierNumber", "productId", "producerId", "kind", "criteriaSet", "filedOn"})
record DossierFiled(
        UUID dossierId,
        String dossierNumber,
        UUID productId,
        UUID producerId,
        String kind,
        String criteriaSet,
        LocalDate filedOn,
        @JsonIgnore long sequence)
        implements Fact {

    @Override
    public String type() {
        return "vn.ocop.assessment.dossier-filed.v1";
    }

    @Override
    public UUID subject() {
        return dossierId;
    }
}
