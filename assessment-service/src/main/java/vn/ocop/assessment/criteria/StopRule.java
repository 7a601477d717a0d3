package vn.ocop.assessment.criteria;

/** How many members must raise a stop before the scoring ends. */
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
