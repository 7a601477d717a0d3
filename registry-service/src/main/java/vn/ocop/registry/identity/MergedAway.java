package vn.ocop.registry.identity;

import java.util.UUID;
import vn.ocop.registry.RegistryReason;

/**
 * The record that was asked for lives on as another one (R8). Thrown by a room's {@code get} it becomes 308 with the
 * survivor's address, see {@link MergedResource}; a room's write path calls {@link #refuse} instead.
 */
public class MergedAway extends RuntimeException {

    private final String location;
    private final transient UUID survivor;

    /** @param path of the survivor as clients ask for it: {@code /registry/v1/producers/…} */
    public MergedAway(String path, UUID survivor) {
        super("merged into " + survivor);
        this.location = path;
        this.survivor = survivor;
    }

    public String location() {
        return location;
    }

    public UUID survivor() {
        return survivor;
    }

    /** Nothing is written to a record that was merged into another one. */
    public static void refuse(UUID mergedInto) {
        if (mergedInto != null) {
            throw RegistryReason.MERGED_AWAY.because(mergedInto);
        }
    }
}
