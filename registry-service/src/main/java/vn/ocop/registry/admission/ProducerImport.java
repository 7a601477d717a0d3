package vn.ocop.registry.admission;

import static vn.ocop.chassis.kind.Layout.optional;
import static vn.ocop.chassis.kind.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import vn.ocop.chassis.access.Scope;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameter;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.kind.RecordCheck;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.chart.FormerCommunes;
import vn.ocop.registry.edited.EditedFields;
import vn.ocop.registry.edited.Owners;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.identity.IdentifierSystem;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.identity.NameKey;
import vn.ocop.registry.identity.Named;
import vn.ocop.registry.identity.OwnIds;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.KindRules;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerFact;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.Producers;

/**
 * Producers of a file whose rows have keys of their own, or our ids when it was exported here: the same key is the same
 * producer. A name that reads like
 * another one's in the same commune is only marked, as a file of the past cannot be asked for a reason.
 */
@ApplicationScoped
class ProducerImport implements ImportKind {

    private static final Map<String, ProducerKind> KINDS = Map.of(
            "enterprise", ProducerKind.ENTERPRISE,
            "cooperative", ProducerKind.COOPERATIVE,
            "cooperative_group", ProducerKind.COOPERATIVE_GROUP,
            "farm", ProducerKind.FARM,
            "household", ProducerKind.HOUSEHOLD,
            "association", ProducerKind.ASSOCIATION);

    private final Producers producers;
    private final ProducerCodes codes;
    private final KindRules kinds;
    private final Identifiers identifiers;
    private final Places places;
    private final FormerCommunes formerCommunes;
    private final StatelessSession session;
    private final Outbox outbox;
    private final Changes changes;
    private final EditedFields edited;
    private final Clock clock;

    ProducerImport(
            Producers producers,
            ProducerCodes codes,
            KindRules kinds,
            Identifiers identifiers,
            Places places,
            FormerCommunes formerCommunes,
            StatelessSession session,
            Outbox outbox,
            Changes changes,
            EditedFields edited,
            Clock clock) {
        this.edited = edited;
        this.changes = changes;
        this.producers = producers;
        this.codes = codes;
        this.kinds = kinds;
        this.identifiers = identifiers;
        this.places = places;
        this.formerCommunes = formerCommunes;
        this.session = session;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "producers";
    }

    @Override
    public Set<String> roles() {
        return Set.of("province-officer", "import-job");
    }

    @Override
    public Set<String> dimensions() {
        return Set.of("ocop_province");
    }

    @Override
    public Layout layout() {
        return Layout.of(
                required("producer_id"),
                required("name"),
                required("entity_type"),
                required("commune_code"),
                optional("province_code"),
                optional("commune_name"));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Owners.OVERWRITE);
    }

    /** Names that read alike are looked for among all producers and the rows further up. */
    @Override
    public RecordCheck checks(Parameters parameters) {
        var names = new HashMap<String, String>(producers.sourceIdsByName());
        return row -> {
            var checked = check(row, parameters);
            if (!checked.isGood()) {
                return checked;
            }
            var id = row.text("producer_id");
            var other =
                    names.putIfAbsent(Producers.nameKey(row.text("commune_code"), NameKey.of(row.text("name"))), id);
            return other == null || other.equals(id) || OwnIds.maybe(id) ? checked : marked(checked, id);
        };
    }

    private static Checked marked(Checked checked, String id) {
        var shown = new LinkedHashMap<>(checked.canonical());
        shown.put("warning", "likely_duplicate");
        return Checked.accepted(shown).uniqueBy(id);
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        if (!IdentifierSystem.SOURCE.accepts(row.text("producer_id"))) {
            return Checked.rejected(RegistryRowReason.MISSING_ID.in("producer_id"));
        }
        if (row.text("name").length() < 2) {
            return Checked.rejected(CellReason.MISSING_REQUIRED.in("name"));
        }
        if (!KINDS.containsKey(row.text("entity_type"))) {
            return Checked.rejected(RegistryRowReason.UNKNOWN_TYPE.in("entity_type"));
        }
        if (row.isEmpty("commune_code")) {
            return Checked.rejected(CellReason.MISSING_REQUIRED.in("commune_code"));
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("producerId", row.text("producer_id"));
        shown.put("name", row.text("name"));
        shown.put("kind", KINDS.get(row.text("entity_type")).name());
        shown.put("communeCode", row.text("commune_code"));
        return Checked.accepted(shown).uniqueBy(row.text("producer_id"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var reach = parameters.scope("ocop_province");
        var day = Legal.today(clock);
        var named = rows.stream().map(row -> row.text("communeCode")).distinct().toList();
        var communes = places.on(named, day);
        var former = formerCommunes.of(
                named.stream().filter(code -> !communes.containsKey(code)).toList(), day);
        var keys = rows.stream().map(row -> row.text("producerId")).toList();
        var known = producers.changeable(keys);
        var chunk = new Chunk(
                known,
                takenOver(keys),
                edited.of(
                        Producer.TYPE,
                        known.values().stream().map(Producer::id).toList(),
                        Owners.overwrites(parameters)),
                codes.serials((int)
                        keys.stream().filter(key -> !known.containsKey(key)).count()),
                changes.by(parameters.uploadedBy(), "imported", null));
        var applied = rows.stream()
                .map(row -> {
                    var code = row.text("communeCode");
                    var today = former.get(code);
                    var kept = keptPlace(chunk.known().get(row.text("producerId")), code);
                    if (kept == null && today != null && !today.isCertain()) {
                        return Applied.rejected(RegistryRowReason.AMBIGUOUS_COMMUNE.in("commune_code"));
                    }
                    var commune = today == null ? communes.get(code) : today.commune();
                    return apply(row, within(reach, kept == null ? commune : kept), reach, chunk);
                })
                .toList();
        session.insertMultiple(chunk.registered());
        identifiers.addAll(chunk.named(), parameters.uploadedBy());
        producers.flush();
        edited.settle(chunk.owners());
        outbox.sayAll(Stream.concat(
                        chunk.registered().stream().map(ProducerFact::registered),
                        chunk.changed().stream().map(ProducerFact::changed))
                .toList());
        return applied;
    }

    private Set<String> takenOver(List<String> keys) {
        var merged = new HashSet<>(identifiers.takenOver(Producer.TYPE, IdentifierSystem.SOURCE, keys));
        merged.addAll(producers.mergedAmong(keys));
        return merged;
    }

    /**
     * What is known when a chunk is applied, and what has to be stored and said at its end.
     *
     * @param takenOver keys of producers that were merged into another one: their rows change nothing any more
     */
    private record Chunk(
            Map<String, Producer> known,
            Set<String> takenOver,
            Owners owners,
            Queue<Long> serials,
            LastChange by,
            List<Producer> registered,
            List<Named> named,
            List<Producer> changed) {

        Chunk(Map<String, Producer> known, Set<String> takenOver, Owners owners, Queue<Long> serials, LastChange by) {
            this(known, takenOver, owners, serials, by, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Applied register(String key, Producer.Particulars said) {
            var producer = new Producer(ProducerCodes.code(said.commune().provinceCode(), serials.remove()), said, by);
            registered.add(producer);
            named.add(new Named(Producer.TYPE, producer.id(), IdentifierSystem.SOURCE, key));
            return Applied.CREATED;
        }
    }

    /** A row that names a producer's commune as we do moves nothing, whatever became of that commune. */
    private static Place keptPlace(Producer producer, String code) {
        return producer != null && producer.communeCode().equals(code)
                ? producer.particulars().commune()
                : null;
    }

    private static Place within(Scope reach, Place commune) {
        return commune != null && reach.covers(commune.provinceCode()) ? commune : null;
    }

    private Applied apply(Accepted row, Place commune, Scope reach, Chunk chunk) {
        if (commune == null) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_COMMUNE.in("commune_code"));
        }
        var said = new Producer.Particulars(row.text("name"), ProducerKind.valueOf(row.text("kind")), commune);
        var key = row.text("producerId");
        var producer = chunk.known().get(key);
        if (producer == null) {
            return chunk.register(key, said);
        }
        if (!reach.covers(producer.provinceCode())) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_PRODUCER.in("producer_id"));
        }
        if (chunk.takenOver().contains(key)) {
            return Applied.UNCHANGED;
        }
        var owner = chunk.owners().row(producer.id());
        var chosen = chosen(producer.particulars(), said, owner);
        var against = kinds.against(producer, chosen.kind());
        if (against.isPresent()) {
            return Applied.rejected(
                    RegistryRowReason.valueOf(against.get().name()).in("entity_type"));
        }
        if (!producer.change(chosen, chunk.by())) {
            return owner.taken(Applied.UNCHANGED);
        }
        chunk.changed().add(producer);
        return owner.taken(Applied.UPDATED);
    }

    /** What was edited here stays (R14). */
    private static Producer.Particulars chosen(Producer.Particulars now, Producer.Particulars said, Owners.Row owner) {
        var code =
                owner.choose("communeCode", now.commune().code(), said.commune().code());
        return new Producer.Particulars(
                owner.choose("name", now.name(), said.name()),
                owner.choose("kind", now.kind(), said.kind()),
                code.equals(said.commune().code()) ? said.commune() : now.commune());
    }
}
