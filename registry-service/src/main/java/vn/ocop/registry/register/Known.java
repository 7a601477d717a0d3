package vn.ocop.registry.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.registry.edited.Owners;
import vn.ocop.registry.product.Product;

/** Products that a chunk may mean: by the office's code first, then by producer and name. */
record Known(Map<UUID, Product> byId, Map<String, Product> byName, Map<OfficeCodes.Code, UUID> coded) {

    /** Names of before an edit stand behind all names of today. */
    static Known of(List<Product> products, Map<OfficeCodes.Code, UUID> coded, Owners owners) {
        var known = new Known(new HashMap<>(), new HashMap<>(), coded);
        for (var product : products) {
            known.byId().put(product.id(), product);
            known.byName().putIfAbsent(key(product.producerId(), product.name()), product);
        }
        for (var product : products) {
            var earlier = owners.earlier(product.id(), "name");
            if (earlier != null) {
                known.byName().putIfAbsent(key(product.producerId(), earlier), product);
            }
        }
        return known;
    }

    /** Null when it is new. */
    Product find(Said row, String provinceCode, UUID producerId) {
        var id = row.code() == null ? null : coded.get(new OfficeCodes.Code(provinceCode, row.code()));
        return id == null ? byName.get(key(producerId, row.name())) : byId.get(id);
    }

    static String key(UUID producerId, String name) {
        return producerId + " " + NameKey.of(name);
    }
}
