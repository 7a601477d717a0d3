package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Time passes: a fair is as if it had been announced for other days. */
@ApplicationScoped
public class PassingDays {

    private final EntityManager db;

    PassingDays(EntityManager db) {
        this.db = db;
    }

    @Transactional
    public void shift(String fairId, String column, LocalDate day) {
        var changed = db.createNativeQuery("update fair set " + column + " = :day where id = :id")
                .setParameter("day", day)
                .setParameter("id", UUID.fromString(fairId))
                .executeUpdate();
        assertThat(changed).isEqualTo(1);
    }
}
