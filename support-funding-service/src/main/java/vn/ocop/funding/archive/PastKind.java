package vn.ocop.funding.archive;

import java.util.stream.Stream;
import vn.ocop.chassis.text.Names;

/** What a payment of the years before was, as far as today's benefits are concerned. */
enum PastKind {
    /** The one-time support of a product. */
    SUPPORT,
    /** A reward for the stars of a recognition. */
    REWARD,
    /** One sum for both. */
    SUPPORT_AND_REWARD,
    /** Neither; it stands in the way of nothing. */
    OTHER;

    private static final String[] SUPPORTS = {"hỗ trợ", "support"};
    private static final String[] REWARDS = {"thưởng", "reward"};

    /**
     * By the words of the office. Whatever is called support counts as the one-time support: money is rather asked about
     * again than paid twice, and an approver may read the row otherwise.
     */
    static PastKind of(String purpose) {
        var words = " " + Names.key(purpose).replaceAll("[^\\p{L}\\p{M}]+", " ") + " ";
        boolean supports = says(words, SUPPORTS);
        boolean rewards = says(words, REWARDS);
        if (supports) {
            return rewards ? SUPPORT_AND_REWARD : SUPPORT;
        }
        return rewards ? REWARD : OTHER;
    }

    private static boolean says(String words, String... wanted) {
        return Stream.of(wanted).anyMatch(word -> words.contains(" " + Names.key(word) + " "));
    }
}
