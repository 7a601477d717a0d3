package vn.ocop.funding.treasury;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All lines ever taken. */
@ApplicationScoped
class StatementLines implements PanacheRepositoryBase<StatementLine, UUID> {

    Optional<StatementLine> of(String endToEndRef, StatementLine.Result result) {
        return find("endToEndRef = ?1 and result = ?2", endToEndRef, result).firstResultOptional();
    }
}
