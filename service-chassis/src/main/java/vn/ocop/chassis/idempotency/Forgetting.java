package vn.ocop.chassis.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Answers are kept for 30 days, those of money commands for ever. */
@ApplicationScoped
class Forgetting {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Answers answers;

    Forgetting(Answers answers) {
        this.answers = answers;
    }

    @Transactional
    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOldAnswers() {
        answers.forget(KEPT);
    }
}
