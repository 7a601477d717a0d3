package vn.ocop.registry.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.merger.MergeFollower;

/** Recognitions of a merged producer's products are the survivor's; what was decided stays as it was. */
@ApplicationScoped
class RecognitionsOfMerged implements MergeFollower {

    private final Recognitions recognitions;

    RecognitionsOfMerged(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public void producerMerged(UUID from, UUID to, LastChange by) {
        recognitions.update("producerId = ?1, version = version + 1 where producerId = ?2", to, from);
    }
}
