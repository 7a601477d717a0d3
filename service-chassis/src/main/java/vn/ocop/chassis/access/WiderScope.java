package vn.ocop.chassis.access;

import java.util.Set;

/**
 * What a service knows of the values in a token beyond the token: that one of them stands for another by now. A service
 * hands it over as a CDI bean; several add up. It only ever widens, is asked once per dimension and request, never for
 * a scope of everything or of nothing, and must answer without a call to anybody else.
 */
public interface WiderScope {

    /**
     * @param dimension name of the token's claim; answer nothing for those it does not know
     * @param values as they stand in the token
     * @return what they let the caller reach besides; may repeat them
     */
    Set<String> further(String dimension, Set<String> values);
}
