package vn.ocop.registry.recognition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.identity.OwnIds;
import vn.ocop.registry.product.Product;

/** All recognitions. */
@ApplicationScoped
public class Recognitions implements PanacheRepositoryBase<Recognition, UUID> {

    private final Reach reach;

    Recognitions(Reach reach) {
        this.reach = reach;
    }

    /** The recognition, when the caller may see it. */
    public Recognition get(UUID id) {
        var recognition = findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because);
        return reach.requireIssued(recognition, getEntityManager().find(Product.class, recognition.productId()));
    }

    /** Whether a certificate of any origin has this number. */
    public boolean bear(String certificateNumber) {
        return count("certificateNumber", certificateNumber) > 0;
    }

    /** Whether another certificate that was issued here, or any of that province, has this number. */
    public boolean bear(String certificateNumber, String province) {
        return count(
                        "certificateNumber = ?1 and (origin = ?2 or provinceCode = ?3)",
                        certificateNumber,
                        Origin.DECIDED,
                        province)
                > 0;
    }

    /** The products with a past whose records live on as others, each with the one that does. */
    @Transactional
    public Map<UUID, UUID> survivors() {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.mergedInto from Product p where p.mergedInto is not null"
                                + " and exists (select 1 from Recognition r where r.productId = p.id)",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    public boolean existFor(UUID dossierId) {
        return count("dossierId", dossierId) > 0;
    }

    /** Everything that was ever decided on these products, each locked, the earliest first. */
    public List<Recognition> decidedOn(Collection<UUID> productIds) {
        return find("productId in ?1 and decidedOn is not null order by validFrom, registeredAt, id", productIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** By the keys of an imported file or by our own ids. */
    public Map<String, Recognition> bySource(Collection<String> sourceIds) {
        var bySource = find("sourceId in ?1", sourceIds).stream()
                .collect(
                        Collectors.toMap(Recognition::sourceId, Function.identity(), (one, same) -> one, HashMap::new));
        var own = OwnIds.among(sourceIds);
        if (!own.isEmpty()) {
            list("id in ?1", own).forEach(one -> bySource.putIfAbsent(one.id().toString(), one));
        }
        return bySource;
    }

    /** Some whose certificate is over, each locked; those that others hold are left to them. */
    public List<Recognition> overOn(LocalDate today, int most) {
        return find("state = ?1 and lastDay < ?2 order by lastDay", RecognitionState.GRANTED, today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .page(0, most)
                .list();
    }
}
