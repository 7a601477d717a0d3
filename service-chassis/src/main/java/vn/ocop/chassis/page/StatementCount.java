package vn.ocop.chassis.page;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * The SQL statements of the request this thread works for; kept only where {@link StatementLimit} counts them. A
 * statement that begins with {@value #SHARED} freshens a copy for all requests, now and then; it is nobody's own.
 */
@PersistenceUnitExtension
public class StatementCount implements StatementInspector {

    public static final String SHARED = "/* shared copy */ ";

    private static final ThreadLocal<List<String>> SAID = ThreadLocal.withInitial(ArrayList::new);

    private final transient int most;

    StatementCount(@ConfigProperty(name = "chassis.page.most-statements", defaultValue = "0") int most) {
        this.most = most;
    }

    @Override
    public String inspect(String sql) {
        if (most > 0 && !sql.startsWith(SHARED)) {
            SAID.get().add(sql);
        }
        return sql;
    }

    /** What was said since the last call. */
    static List<String> take() {
        List<String> said = SAID.get();
        SAID.remove();
        return said;
    }
}
