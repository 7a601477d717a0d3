package vn.ocop.registry.idea;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.history.HistorySubject;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.idea.IdeaState.Step;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.product.Industry;

/**
 * What a commune means to develop: a product nobody makes yet, proposed by a producer or by somebody in the commune. It
 * is prepared with the support it asked for, and ends as a product of the registry or is dropped with a reason, from
 * which it may be taken up again. What became of it is never changed.
 */
@Entity
class Idea implements Reach.Owned {

    @Id
    private UUID id;

    @Version
    private long version;

    private String provinceCode;
    private String communeCode;

    private UUID communeId;

    private UUID producerId;
    private String proposer;
    private String name;

    @SuppressWarnings("unused") // read by queries
    private String searchKey;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    private String need;
    private String strength;
    private String[] supports;

    @Enumerated(EnumType.STRING)
    private IdeaState state;

    private UUID productId;
    private String dropReason;
    private LocalDate registeredOn;
    private Instant registeredAt;

    @Embedded
    @SuppressWarnings("UnusedVariable") // the history reads it from the table
    private LastChange lastChange;

    /** For the history: who proposes it may be a private person. */
    static final HistorySubject PAST = HistorySubject.of("idea", "idea", Set.of("commune_id", "proposer"));

    protected Idea() {}

    /**
     * What is said of an idea.
     *
     * @param producerId of a registered producer; null when {@code proposer} names somebody else
     * @param strength what the place has that others have not: raw material, craft, culture
     */
    record Particulars(
            UUID producerId,
            String proposer,
            String name,
            Industry industry,
            String need,
            String strength,
            Set<Support> supports) {

        Particulars {
            if ((producerId == null) == (proposer == null)) {
                throw RegistryReason.IDEA_NEEDS_ONE_PROPOSER.at("/proposer");
            }
            supports = Set.copyOf(supports);
        }
    }

    Idea(Place commune, Particulars said, LastChange registration) {
        this.id = Ids.next();
        this.provinceCode = commune.provinceCode();
        this.communeCode = commune.code();
        this.communeId = commune.id();
        this.state = IdeaState.REGISTERED;
        this.registeredAt = registration.at();
        this.registeredOn = registeredAt.atZone(Legal.ZONE).toLocalDate();
        describe(said, registration);
    }

    /** False when nothing is new. */
    boolean describe(Particulars said, LastChange by) {
        if (!state.isOpen()) {
            throw RegistryReason.IDEA_MOVE_NOT_ALLOWED.because("CHANGE", state);
        }
        if (name != null && said.equals(particulars())) {
            return false;
        }
        lastChange = by;
        producerId = said.producerId();
        proposer = said.proposer();
        name = said.name();
        searchKey = SearchKey.of(name);
        industry = said.industry();
        need = said.need();
        strength = said.strength();
        supports = new TreeSet<>(said.supports()).stream().map(Enum::name).toArray(String[]::new);
        return true;
    }

    void prepare(LastChange by) {
        state = state.after(Step.PREPARE);
        lastChange = by;
    }

    /** @param product of the registry; it stays linked for ever */
    void become(UUID product, LastChange by) {
        state = state.after(Step.BECOME);
        lastChange = by;
        productId = product;
    }

    /** Its product was registered twice and lives on as the other one. */
    void follow(UUID product, LastChange by) {
        lastChange = by;
        productId = product;
    }

    void drop(String reason, LastChange by) {
        state = state.after(Step.DROP);
        lastChange = by;
        dropReason = reason;
    }

    void takeUp(LastChange by) {
        state = state.after(Step.TAKE_UP);
        lastChange = by;
        dropReason = null;
    }

    /** Where nobody knew after a split, an officer has said. */
    void assign(Place commune) {
        provinceCode = commune.provinceCode();
        communeCode = commune.code();
        communeId = commune.id();
    }

    private Particulars particulars() {
        return new Particulars(producerId, proposer, name, industry, need, strength, Set.copyOf(supports()));
    }

    private List<Support> supports() {
        return Stream.of(supports).map(Support::valueOf).toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    /** The unit itself; its code may be another's by now. */
    UUID communeId() {
        return communeId;
    }

    IdeaState state() {
        return state;
    }

    @Override
    public UUID producerId() {
        return producerId;
    }

    @Override
    public String provinceCode() {
        return provinceCode;
    }

    @Override
    public String communeCode() {
        return communeCode;
    }

    IdeaView view() {
        return new IdeaView(
                id,
                provinceCode,
                communeCode,
                producerId,
                proposer,
                name,
                industry,
                need,
                strength,
                supports(),
                state,
                productId,
                dropReason,
                registeredOn,
                registeredAt);
    }
}
