package vn.ocop.chassis.succession;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Records of which one lives on as another. A table of such records has the key {@code id} and a column that names the
 * survivor, null while a record is itself; what lives on never names a third one for long, as its speaker says so.
 */
public final class Merged {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String SAME = """
            with mine as (select coalesce(%2$s, id) as id from %1$s where id in (:ids))
            select cast(id as text) from mine
            union select cast(gone.id as text) from %1$s gone join mine on gone.%2$s = mine.id""";

    private Merged() {}

    /**
     * What else is the same as one of these by now: survivors, and what was merged into those.
     *
     * @param table,survivor names in the database, from code and never from a request
     * @param ids as a token names them; what is no id is left out
     */
    public static Set<String> sameAs(EntityManager db, String table, String survivor, Collection<String> ids) {
        var named = ids.stream()
                .filter(UUID_FORM.asMatchPredicate())
                .map(UUID::fromString)
                .toList();
        if (named.isEmpty()) {
            return Set.of();
        }
        List<?> same = db.createNativeQuery(SAME.formatted(table, survivor), String.class)
                .setParameter("ids", named)
                .getResultList();
        var found = new HashSet<String>();
        same.forEach(id -> found.add((String) id));
        return found;
    }
}
