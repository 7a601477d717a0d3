package vn.ocop.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members must raise a stop before the scoring ends. */
@Schema(name = "StopRule", description = "Bao nhiêu thành viên thì dừng chấm. How many members must raise a stop.")
public enum StopRule {
    ANY_MEMBER,
    MAJORITY,
    ALL_MEMBERS;

    boolean enough(int raised, int members) {
        return switch (this) {
            case ANY_MEMBER -> raised > 0;
            case MAJORITY -> raised > members - raised;
            case ALL_MEMBERS -> raised == members;
        };
    }
}
