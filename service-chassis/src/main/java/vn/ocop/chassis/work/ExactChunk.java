package vn.ocop.chassis.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.ocop.chassis.job.DatabaseTrouble;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.rows.Chunk;

/**
 * Applies a chunk within the one transaction of its whole job. When the tables refuse it, it is undone to where it began
 * and its rows go one by one, so that the report names the very rows and those after them are judged too.
 */
@ApplicationScoped
class ExactChunk {

    private static final Logger LOG = Logger.getLogger(ExactChunk.class);

    private final ChunkDesk desk;
    private final EntityManager entities;
    private final DataSource database;

    ExactChunk(ChunkDesk desk, EntityManager entities, DataSource database) {
        this.desk = desk;
        this.entities = entities;
        this.database = database;
    }

    List<Applied> apply(Work work, Chunk chunk) {
        desk.mark(work, chunk);
        try {
            return undoneWhenBroken(work, chunk);
        } catch (RuntimeException e) {
            passOn(e);
            LOG.warnf("import %s: chunk %d goes on one by one: %s", work.job().id(), chunk.number(), e);
        }
        var applied = new ArrayList<Applied>();
        for (var row : chunk.rows()) {
            work.lease().check();
            applied.add(one(work, new Chunk(chunk.number(), List.of(row))));
        }
        return applied;
    }

    private Applied one(Work work, Chunk row) {
        try {
            return undoneWhenBroken(work, row).get(0);
        } catch (RuntimeException e) {
            passOn(e);
            return Applied.rejected(CellReason.NOT_APPLIED.in(null));
        }
    }

    private static void passOn(RuntimeException e) {
        if (!Breakage.liesInTheRecords(e)) {
            throw e;
        }
    }

    private List<Applied> undoneWhenBroken(Work work, Chunk chunk) {
        execute("savepoint chunk");
        try {
            var applied = desk.hand(work, chunk);
            execute("release savepoint chunk");
            return applied;
        } catch (RuntimeException e) {
            if (Breakage.liesInTheRecords(e)) {
                entities.clear();
                execute("rollback to savepoint chunk");
                execute("release savepoint chunk");
            }
            throw e;
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }
}
