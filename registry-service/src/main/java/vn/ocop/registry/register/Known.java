package vn.ocop.registry.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ocop.registry.edited.Owners;
import vn.ocop.registry.product.Product;

/**
 * Products that a chunk may mean: by the office's code first, then by producer and name.
 *
 * @param taken those that have a code already, so that another code that decides does not mean them
 */
record Known(Map<UUID, Product> byId, Map<String, Product> byName, Map<OfficeCodes.Code, UUID> coded, Set<UUID> taken) {

    /** Names of before an edit stand behind all names of today. */
    static Known of(List<Product> products, Map<OfficeCodes.Code, UUID> coded, Set<UUID> taken, Owners owners) {
        var known = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>(coded), new HashSet<>(taken));
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
        var code = row.code() == null ? null : new OfficeCodes.Code(provinceCode, row.code());
        var id = code == null ? null : coded.get(code);
        if (id != null) {
            return byId.get(id);
        }
        var named = byName.get(key(producerId, row.name()));
        if (!row.codeDecides() || named == null) {
            return named;
        }
        if (!taken.add(named.id())) {
            return null;
        }
        coded.put(code, named.id());
        return named;
    }

    /** Under which key a new product of this row may stand further up. */
    static String key(UUID producerId, Said row) {
        return key(producerId, row.name()) + (row.codeDecides() ? "\n" + row.code() : "");
    }

    private static String key(UUID producerId, String name) {
        return producerId + " " + NameKey.of(name);
    }
}
