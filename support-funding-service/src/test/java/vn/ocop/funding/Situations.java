package vn.ocop.funding;

import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.funding.RegistrySays.Recognised;

/** Situations written straight into the tables, for tests that need many of them at once. */
public final class Situations {

    private Situations() {}

    /** A product with a recognition in force, as if the registry had told of both. */
    public static Recognised recognised(DataSource database, String province, int stars) {
        var it = Recognised.today(stars);
        know(database, it, province);
        return it;
    }

    public static void know(DataSource database, Recognised it, String province) {
        change(database, """
                insert into product (id, sequence, producer_id, code, name, province_code, commune_code)
                values (?, 1, ?, '38-I-001', 'Nước mắm Ba Làng', ?, '16561') on conflict do nothing""", it.productId(), it.producerId(), province);
        change(
                database,
                """
                insert into recognition (id, sequence, product_id, producer_id, kind, stars, decision_number,
                    decided_on, valid_from, last_day, origin, province_code)
                values (?, 1, ?, ?, 'FIRST', ?, '1234/QĐ-UBND', ?, ?, ?, 'DECIDED', ?)""",
                it.recognitionId(),
                it.productId(),
                it.producerId(),
                it.stars(),
                Date.valueOf(it.decidedOn()),
                Date.valueOf(it.decidedOn()),
                Date.valueOf(it.decidedOn().plusMonths(36)),
                province);
    }

    public static void end(DataSource database, UUID recognitionId, String why) {
        change(
                database,
                "update recognition set sequence = 2, end_reason = ?, ended_on = decided_on where id = ?",
                why,
                recognitionId);
    }

    /** So many support payouts on the checker's desk, each of another product; 75 million each. */
    public static List<String> submittedSupports(DataSource database, String province, int howMany) {
        change(database, """
                with them as (
                    select gen_random_uuid() as product, gen_random_uuid() as recognition, gen_random_uuid() as payout
                    from generate_series(1, ?)),
                recognised as (
                    insert into recognition (id, sequence, product_id, producer_id, kind, stars, decision_number,
                        decided_on, valid_from, last_day, origin, province_code)
                    select recognition, 1, product, product, 'FIRST', 3, '1234/QĐ-UBND', current_date - 1,
                        current_date - 1, current_date + 900, 'DECIDED', ? from them),
                opened as (
                    insert into payout (id, version, benefit, product_id, producer_id, recognition_id, stars,
                        province_code, policy_id, rate_stars, rate_amount, deducted, amount, state, maker, created_at)
                    select payout, 1, 'SUPPORT', product, product, recognition, 3, p.province_code, p.id, 0, 75000000,
                        0, 75000000, 'SUBMITTED', ?, now()
                    from them, policy p where p.province_code = ?)
                insert into payout_history (id, payout_id, version, from_state, step, to_state, actor, at)
                select gen_random_uuid(), payout, 1, 'DRAFT', 'SUBMIT', 'SUBMITTED', ?, now() from them
                """, howMany, province, Office.MAKER, province, Office.MAKER);
        return texts(
                database,
                "select id::text from payout where province_code = ? and state = 'SUBMITTED' order by id",
                province);
    }

    public static long number(DataSource database, String sql, Object... values) {
        return Long.parseLong(texts(database, sql, values).get(0));
    }

    /** The first column of every row, as text. */
    public static List<String> texts(DataSource database, String sql, Object... values) {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    public static int change(DataSource database, String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
