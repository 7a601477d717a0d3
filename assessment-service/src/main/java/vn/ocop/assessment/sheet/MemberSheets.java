package vn.ocop.assessment.sheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The members' sheets. */
@ApplicationScoped
public class MemberSheets implements PanacheRepositoryBase<MemberSheet, UUID> {

    public Optional<MemberSheet> of(UUID dossierId, String member) {
        return find("dossierId = ?1 and member = ?2", dossierId, member).firstResultOptional();
    }

    /** All sheets of a dossier, by member. */
    public List<MemberSheet> of(UUID dossierId) {
        return list("dossierId", Sort.by("member"), dossierId);
    }
}
