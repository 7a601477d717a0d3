package vn.ocop.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Public codes {@code CT38-000493}: province of registration and a number that is never given twice (R1). */
@ApplicationScoped
class ProducerCodes {

    private final EntityManager database;

    ProducerCodes(EntityManager database) {
        this.database = database;
    }

    String next(String provinceCode) {
        return code(provinceCode, serials(1).remove());
    }

    /** Numbers for many at once; what is left over is lost, which does no harm. */
    Queue<Long> serials(int count) {
        @SuppressWarnings("unchecked")
        List<Long> serials = database.createNativeQuery(
                        "select nextval('producer_code_serial') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultList();
        return new ArrayDeque<>(serials);
    }

    static String code(String provinceCode, long serial) {
        return "CT%s-%06d".formatted(provinceCode, serial);
    }
}
