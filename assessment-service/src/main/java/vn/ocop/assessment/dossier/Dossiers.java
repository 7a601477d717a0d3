package vn.ocop.assessment.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.ocop.assessment.catalogue.Product;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.page.Slice;
import vn.ocop.chassis.problem.CommonReason;

/** The dossiers, as far as the caller reaches; whatever lies beyond does not exist for them. */
@ApplicationScoped
public class Dossiers implements PanacheRepositoryBase<Dossier, UUID> {

    private final Lists lists;
    private final Reach reach;

    Dossiers(Lists lists, Reach reach) {
        this.lists = lists;
        this.reach = reach;
    }

    /** One dossier for reading. */
    public Dossier visible(UUID id) {
        return within(findByIdOptional(id), reach::sees);
    }

    /** One dossier for those who see every member's scores; the others get none. */
    public Dossier overseen(UUID id) {
        return within(findByIdOptional(id), reach::oversees);
    }

    public boolean oversees(Dossier dossier) {
        return reach.oversees(dossier);
    }

    /** For the chair: nobody else changes it, and no sheet comes in, until the transaction ends. */
    public Dossier onTheCouncilsTable(UUID id) {
        return within(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), reach::seats);
    }

    /** For a member's sheet: it is not concluded until the transaction ends; other members are not kept waiting. */
    public Dossier beforeTheMember(UUID id) {
        return within(findByIdOptional(id, LockModeType.PESSIMISTIC_READ), reach::seats);
    }

    /** For a step of one of these offices. */
    Dossier forStep(UUID id, Set<Office> offices) {
        return within(
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE),
                dossier -> offices.stream().anyMatch(office -> reach.covers(dossier, office)));
    }

    boolean bears(String number) {
        return count("number", number) > 0;
    }

    boolean mayFile(Product product) {
        return reach.mayFile(product);
    }

    /** What a reader may ask for; absent members filter nothing. */
    record Wanted(String number, DossierState state, DossierKind kind, UUID product, UUID producer, UUID council) {}

    /** The list that the page and the file show. */
    Selection<Dossier> selection(Wanted wanted) {
        var filter = reach.filter()
                .eq("number", wanted.number())
                .eq("state", wanted.state())
                .eq("kind", wanted.kind())
                .eq("productId", wanted.product())
                .eq("producerId", wanted.producer())
                .eq("councilId", wanted.council());
        return new Selection<>(Dossier.class, filter, Order.desc("filedAt", Instant.class));
    }

    Slice<Dossier> page(Wanted wanted, PageRequest page) {
        return lists.slice(selection(wanted), page);
    }

    private static Dossier within(Optional<Dossier> dossier, Predicate<Dossier> reached) {
        return dossier.filter(reached).orElseThrow(CommonReason.NOT_FOUND::because);
    }
}
