package vn.ocop.registry.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.ocop.registry.opendata.OpenDataSettings;

/**
 * The recognised products on a day, in the order of their ids. Read page by page, so that neither a statement takes long
 * nor the memory grows; the transaction around the pages makes them one picture.
 */
@ApplicationScoped
class Snapshot {

    static final UUID BEGINNING = new UUID(0, 0);

    /** The last decision decides, as everywhere; where records were merged, the survivor is the one recognised last. */
    private static final String PAGE = """
            select p.id, p.code, n.value as national_code, p.name, p.industry, p.criteria_set,
                   m.code as producer_code, m.kind as producer_kind,
                   case when ? or m.kind not in ('HOUSEHOLD', 'FARM') then m.name end as producer_name,
                   p.province_code, c.province_name, p.commune_code, c.full_name as commune_name, r.stars,
                   case when r.ended_on <= d.day and r.state = 'REVOKED' then 'REVOKED'
                        when r.ended_on <= d.day or r.last_day < d.day then 'LAPSED' else 'VALID' end as state,
                   r.decision_number, r.decision_symbol, r.authority, r.decided_on, r.valid_from, r.last_day,
                   case when r.ended_on <= d.day then r.ended_on
                        when r.last_day < d.day then r.last_day + 1 end as ended_on
            from (select cast(? as date) as day) d
            cross join product p
            join producer m on m.id = p.producer_id
            join commune c on c.id = p.commune_id
            join lateral (
                select * from recognition where product_id = p.id and valid_from <= d.day
                order by valid_from desc, registered_at desc, id desc limit 1) r on true
            left join lateral (
                select value from identifier
                where subject_id = p.id and subject_type = 'product' and system = 'NATIONAL_CODE' and ended_at is null
                order by added_at, id limit 1) n on true
            where p.merged_into is null and p.id > ?
            order by p.id limit ?""";

    private static final String SURVIVOR = """
            select s.code from product p join product s on s.id = p.merged_into where p.id = ?""";

    private final OpenDataSettings settings;

    Snapshot(OpenDataSettings settings) {
        this.settings = settings;
    }

    /** The next products after that id; none at the end. */
    List<PublishedProduct> after(UUID last, LocalDate day, int most, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(PAGE)) {
            query.setBoolean(1, settings.namesOfPersons());
            query.setObject(2, day);
            query.setObject(3, last);
            query.setInt(4, most);
            try (var rows = query.executeQuery()) {
                var products = new ArrayList<PublishedProduct>(most);
                while (rows.next()) {
                    products.add(product(rows));
                }
                return products;
            }
        }
    }

    /** Code of the product that a merged one lives on as; null when it was not merged. */
    String survivorOf(UUID product, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(SURVIVOR)) {
            query.setObject(1, product);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static PublishedProduct product(ResultSet row) throws SQLException {
        return new PublishedProduct(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("national_code"),
                row.getString("name"),
                row.getString("industry"),
                row.getString("criteria_set"),
                new PublishedProduct.Maker(
                        row.getString("producer_code"), row.getString("producer_kind"), row.getString("producer_name")),
                new PublishedProduct.Place(
                        row.getString("province_code"),
                        row.getString("province_name"),
                        row.getString("commune_code"),
                        row.getString("commune_name")),
                row.getInt("stars"),
                row.getString("state"),
                new PublishedProduct.Basis(
                        row.getString("decision_number"),
                        row.getString("decision_symbol"),
                        row.getString("authority"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                row.getObject("ended_on", LocalDate.class));
    }
}
