package vn.ocop.registry;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.ocop.chassis.text.SearchKey;

/** A few communes of two provinces for the tests to stand on, the old Cẩm Thạch among them. */
@ApplicationScoped
public class Ground {

    public static final String CAM_THACH = "15142";
    public static final String NGA_SON = "16012";
    public static final String TAN_NINH = "25459";

    private final EntityManager db;

    Ground(EntityManager db) {
        this.db = db;
    }

    @Transactional
    void lay(@Observes StartupEvent event) {
        commune(CAM_THACH, "Xã Cẩm Thạch", "38", "Tỉnh Thanh Hóa", null, "2025-07-01");
        commune(CAM_THACH, "Xã Cẩm Thạch", "38", "Tỉnh Thanh Hóa", "2025-07-01", null);
        commune(NGA_SON, "Xã Nga Sơn", "38", "Tỉnh Thanh Hóa", "2025-07-01", null);
        commune(TAN_NINH, "Phường Tân Ninh", "80", "Tỉnh Tây Ninh", "2025-07-01", null);
    }

    private void commune(String code, String name, String province, String provinceName, String from, String to) {
        db.createNativeQuery("""
                        insert into commune (id, version, code, name, full_name, search_key, type, province_code,
                                             province_name, valid_from, valid_to)
                        values (:id, 0, :code, :name, :full, :key, 'COMMUNE', :province, :provinceName,
                                cast(:from as date), cast(:to as date))
                        on conflict do nothing""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("code", code)
                .setParameter("name", name.substring(name.indexOf(' ') + 1))
                .setParameter("full", name)
                .setParameter("key", SearchKey.of(name))
                .setParameter("province", province)
                .setParameter("provinceName", provinceName)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
