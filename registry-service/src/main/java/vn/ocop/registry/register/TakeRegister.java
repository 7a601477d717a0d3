package vn.ocop.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.address.AddressBook;
import vn.ocop.registry.address.AddressBooks;
import vn.ocop.registry.admission.SheetProducers;
import vn.ocop.registry.archive.SheetRecognitions;
import vn.ocop.registry.edited.Owners;
import vn.ocop.registry.enrolment.SheetProducts;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;

/** Takes the rows of an office's register, a chunk at a time: what is known is looked up at once, the rest is new. */
@ApplicationScoped
public class TakeRegister {

    private final OfficeCodes codes;
    private final MakerCodes makerCodes;
    private final SheetProducers producers;
    private final SheetProducts products;
    private final SheetRecognitions recognitions;
    private final SheetEdits edits;
    private final Places places;
    private final AddressBooks books;
    private final Clock clock;

    TakeRegister(
            OfficeCodes codes,
            MakerCodes makerCodes,
            SheetProducers producers,
            SheetProducts products,
            SheetRecognitions recognitions,
            SheetEdits edits,
            Places places,
            AddressBooks books,
            Clock clock) {
        this.codes = codes;
        this.makerCodes = makerCodes;
        this.producers = producers;
        this.products = products;
        this.recognitions = recognitions;
        this.edits = edits;
        this.places = places;
        this.books = books;
        this.clock = clock;
    }

    private record Upload(String by, boolean overwrite) {}

    /** Nothing that was edited here is overwritten. */
    public List<Applied> take(List<Said> rows, String uploadedBy) {
        return take(rows, uploadedBy, false);
    }

    /**
     * In the order of the rows; several rows may tell of one product.
     *
     * @param overwrite whether fields that were edited here take the rows' words again
     */
    List<Applied> take(List<Said> rows, String uploadedBy, boolean overwrite) {
        codes.hold();
        var communes = places.on(rows.stream().map(Said::communeCode).distinct().toList(), Legal.today(clock));
        var makers = makers(rows, communes, uploadedBy, overwrite);
        var chunk = products(rows, communes, makers, new Upload(uploadedBy, overwrite));
        var putBack = putBack(chunk, uploadedBy);
        edits.settle(makers.owners(), chunk.owners());
        var told = new ArrayList<SheetRecognitions.Told>();
        var book = books.on(Legal.today(clock));
        for (int i = 0; i < rows.size(); i++) {
            told.addAll(told(rows.get(i), chunk.products().get(i), book));
        }
        var outcomes = recognitions.take(told).iterator();
        var applied = new ArrayList<Applied>();
        for (int i = 0; i < rows.size(); i++) {
            var own = rows.get(i).recognitions().stream()
                    .map(recognised -> outcomes.next())
                    .toList();
            applied.add(applied(chunk, i, putBack.get(i), own));
        }
        return applied;
    }

    private static List<SheetRecognitions.Told> told(Said row, Product product, AddressBook book) {
        return row.recognitions().stream()
                .map(one -> new SheetRecognitions.Told(
                        product,
                        one.stars(),
                        one.decision(),
                        one.decidedOn(),
                        book.provinceName(product.provinceCode()),
                        one.authority(),
                        one.withdrawn()))
                .toList();
    }

    /** The producers of a chunk by commune and name, or by the code a row tells them by. */
    record Makers(Map<String, Producer> byName, Map<String, Producer> byCode, Owners owners) {

        Producer of(Said row) {
            return row.producerCode() == null
                    ? byName.get(key(row.communeCode(), row.producer()))
                    : byCode.get(coded(row));
        }

        static String coded(Said row) {
            return row.communeCode() + " " + row.producerCode();
        }

        static String key(String communeCode, String name) {
            return communeCode + " " + NameKey.of(name);
        }
    }

    private Makers makers(List<Said> rows, Map<String, Place> communes, String uploadedBy, boolean overwrite) {
        var byName = new HashMap<String, Producer>();
        var there = edits.producersOf(communes.keySet());
        var owners = edits.ofProducers(there, overwrite);
        there.forEach(
                known -> byName.putIfAbsent(Makers.key(known.communeCode(), known.name()), producers.lasting(known)));
        there.forEach(known -> SheetEdits.keysOf(known, owners)
                .forEach(earlier -> byName.computeIfAbsent(earlier, key -> producers.lasting(known))));
        var registered = new ArrayList<Producer>();
        Function<Said, Producer> register = row -> {
            var kind = Words.kind(row.kind(), row.producer());
            var producer = producers.register(
                    row.producer(),
                    kind == null ? ProducerKind.HOUSEHOLD : kind,
                    communes.get(row.communeCode()),
                    uploadedBy);
            registered.add(producer);
            return producer;
        };
        var known = makerCodes.among(there, rows);
        var byCode = new HashMap<String, Producer>();
        for (var row : rows) {
            var name = Makers.key(row.communeCode(), row.producer());
            if (row.producerCode() == null) {
                byName.computeIfAbsent(name, key -> register.apply(row));
                continue;
            }
            byCode.computeIfAbsent(Makers.coded(row), key -> {
                var code = new OfficeCodes.Code(communes.get(row.communeCode()).provinceCode(), row.producerCode());
                var found = known.find(row, code, byName.get(name), producers);
                return found == null ? known.told(code, register.apply(row)) : found;
            });
            byName.putIfAbsent(name, byCode.get(Makers.coded(row)));
        }
        producers.say(registered);
        makerCodes.add(known.fresh());
        return new Makers(byName, byCode, owners);
    }

    /**
     * The products of a chunk, row by row.
     *
     * @param changed whether anything is new about those that were known
     * @param alike rows whose new product may be another one
     */
    private record Chunk(
            List<Product> products,
            List<Boolean> created,
            List<Boolean> changed,
            Set<Integer> alike,
            List<SheetEdits.Meant> meant,
            Owners owners) {}

    private Chunk products(List<Said> rows, Map<String, Place> communes, Makers makers, Upload upload) {
        var coded = codes.of(rows);
        var there = products.of(
                rows.stream().map(row -> makers.of(row).id()).distinct().toList(),
                coded.values().stream().distinct().toList());
        var owners = edits.ofProducts(there, upload.overwrite());
        var known = Known.of(there, coded, codes.taken(there), owners);
        var fresh = new LinkedHashMap<Integer, SheetProducts.Fresh>();
        var found = new ArrayList<Product>();
        var firstRow = new HashMap<String, Integer>();
        var repeated = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var commune = communes.get(row.communeCode());
            var maker = makers.of(row).id();
            var product = known.find(row, commune.provinceCode(), maker);
            found.add(product);
            var first = product == null ? firstRow.putIfAbsent(Known.key(maker, row), i) : null;
            if (product == null && first == null) {
                fresh.put(i, new SheetProducts.Fresh(maker, row.name(), Words.industry(row.group()), commune));
            } else if (first != null) {
                repeated.put(i, first);
            }
        }
        var alike = alike(fresh);
        var registered =
                products.register(List.copyOf(fresh.values()), upload.by()).iterator();
        fresh.keySet().forEach(i -> found.set(i, registered.next()));
        repeated.forEach((i, first) -> found.set(i, found.get(first)));
        return new Chunk(
                found,
                indices(rows).stream().map(fresh::containsKey).toList(),
                change(rows, found, communes, coded, upload.by()),
                alike,
                indices(rows).stream()
                        .map(i -> meant(rows.get(i), communes, makers, found.get(i), owners))
                        .toList(),
                owners);
    }

    private Set<Integer> alike(Map<Integer, SheetProducts.Fresh> fresh) {
        var met = products.alike(List.copyOf(fresh.values())).iterator();
        return fresh.keySet().stream().filter(i -> met.next()).collect(Collectors.toUnmodifiableSet());
    }

    private static SheetEdits.Meant meant(
            Said row, Map<String, Place> communes, Makers makers, Product product, Owners owners) {
        var maker = makers.of(row);
        return new SheetEdits.Meant(
                row,
                communes.get(row.communeCode()),
                maker,
                makers.owners().row(maker.id()),
                product,
                owners.row(product.id()));
    }

    private List<Boolean> putBack(Chunk chunk, String uploadedBy) {
        return chunk.meant().stream()
                .map(meant -> edits.putBack(meant, uploadedBy))
                .toList();
    }

    private static List<Integer> indices(List<?> rows) {
        return java.util.stream.IntStream.range(0, rows.size()).boxed().toList();
    }

    /** Codes that are new, and industries that were unknown until now. */
    private List<Boolean> change(
            List<Said> rows,
            List<Product> found,
            Map<String, Place> communes,
            Map<OfficeCodes.Code, UUID> coded,
            String uploadedBy) {
        var fresh = new LinkedHashMap<OfficeCodes.Code, UUID>();
        var classified = new LinkedHashMap<Product, Industry>();
        var changed = new ArrayList<Boolean>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var product = found.get(i);
            var industry = Words.industry(row.group());
            boolean tells = product.industry() == Industry.UNKNOWN && industry != Industry.UNKNOWN;
            if (tells) {
                classified.put(product, industry);
            }
            var province = communes.get(row.communeCode()).provinceCode();
            boolean numbers = row.code() != null
                    && !coded.containsKey(new OfficeCodes.Code(province, row.code()))
                    && fresh.putIfAbsent(new OfficeCodes.Code(province, row.code()), product.id()) == null;
            changed.add(tells || numbers);
        }
        products.classify(classified, uploadedBy);
        codes.add(fresh);
        return changed;
    }

    private static Applied applied(Chunk chunk, int i, boolean putBack, List<SheetRecognitions.Outcome> recognised) {
        var meant = chunk.meant().get(i);
        var product = meant.product();
        boolean created = chunk.created().get(i);
        boolean changed = putBack
                || chunk.changed().get(i)
                || recognised.stream().anyMatch(outcome -> outcome != SheetRecognitions.Outcome.KNOWN);
        var applied = created ? Applied.CREATED : changed ? Applied.UPDATED : Applied.UNCHANGED;
        if (!created) {
            applied = applied.keeping(Doubts.kept(meant.row(), product, meant.maker()))
                    .keeping(meant.kept());
        }
        if (chunk.alike().contains(i)) {
            applied = applied.warning(RegistryRowReason.LIKELY_DUPLICATE.in("name"));
        }
        for (var doubt : Doubts.of(meant.row(), product, meant.maker(), recognised)) {
            applied = applied.warning(doubt);
        }
        return applied;
    }
}
