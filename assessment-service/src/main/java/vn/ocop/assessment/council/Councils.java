package vn.ocop.assessment.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.page.Slice;
import vn.ocop.chassis.problem.CommonReason;

/** The councils, as far as a caller may see them: officers those of their province, members those they sit in. */
@ApplicationScoped
public class Councils implements PanacheRepositoryBase<Council, UUID> {

    private static final String PROVINCE = "ocop_province";

    private final Lists lists;
    private final Caller caller;

    Councils(Lists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    /** A council of the officer's province. */
    public Council ofProvince(UUID id) {
        return existing(id)
                .filter(council -> caller.scope(PROVINCE).covers(council.provinceCode()))
                .orElseThrow(CommonReason.NOT_FOUND::because);
    }

    public Optional<Council> existing(UUID id) {
        return id == null ? Optional.empty() : findByIdOptional(id);
    }

    Council visible(UUID id) {
        return existing(id).filter(this::sees).orElseThrow(CommonReason.NOT_FOUND::because);
    }

    /** For a change: no second one happens meanwhile. */
    Council visibleForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::sees)
                .orElseThrow(CommonReason.NOT_FOUND::because);
    }

    /** The list that the page and the file show. */
    Selection<Council> selection() {
        return new Selection<>(Council.class, reach(), Order.desc("createdAt", Instant.class));
    }

    Slice<Council> page(PageRequest page) {
        return lists.slice(selection(), page);
    }

    private boolean sees(Council council) {
        var office = isOfficer() && caller.scope(PROVINCE).covers(council.provinceCode());
        return office || council.seats(caller.subject());
    }

    private Filter reach() {
        var seated = new Filter().where("exists (select 1 from e.seats s where s.subject = ?)", caller.subject());
        if (!isOfficer()) {
            return seated;
        }
        var provinces = caller.scope(PROVINCE);
        var office = provinces.all() ? new Filter() : new Filter().in("provinceCode", provinces.values());
        return new Filter().any(office, seated);
    }

    private boolean isOfficer() {
        return caller.has("province-officer");
    }
}
