package vn.ocop.registry.redrawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.place.Commune;
import vn.ocop.registry.place.Coverage;
import vn.ocop.registry.place.Generation;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.place.Succession;
import vn.ocop.registry.redrawing.ReformRequests.NewUnit;
import vn.ocop.registry.reform.Announcing;
import vn.ocop.registry.reform.Became;
import vn.ocop.registry.reform.Grounds;
import vn.ocop.registry.reform.Links;
import vn.ocop.registry.reform.Reform;
import vn.ocop.registry.reform.ReformKind;
import vn.ocop.registry.reform.Reforms;

/** An officer's acts, each one transaction: what ends, what begins, what became of what. */
@ApplicationScoped
class EnterReform {

    private final Places places;
    private final Reforms reforms;
    private final ChangeableUnits changeable;
    private final Generation generation;
    private final Announcing announcing;
    private final Audit audit;
    private final Clock clock;

    EnterReform(
            Places places,
            Reforms reforms,
            ChangeableUnits changeable,
            Generation generation,
            Announcing announcing,
            Audit audit,
            Clock clock) {
        this.places = places;
        this.reforms = reforms;
        this.changeable = changeable;
        this.generation = generation;
        this.announcing = announcing;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Reform merge(ReformRequests.Merger asked) {
        var grounds = held(asked.grounds());
        var merged = changeable.all(asked.from(), "/from", grounds.effectiveDate());
        merged.forEach(unit -> unit.end(grounds.effectiveDate()));
        var next = begin(List.of(asked.to()), List.of("/to"), merged.get(0), grounds)
                .get(0);
        var links = merged.stream()
                .map(unit -> link(unit, next, Coverage.WHOLE, grounds))
                .toList();
        return enter(ReformKind.MERGE, grounds, links);
    }

    @Transactional
    Reform split(ReformRequests.Split asked) {
        var grounds = held(asked.grounds());
        var unit = changeable.one(asked.from(), "/from", grounds.effectiveDate());
        unit.end(grounds.effectiveDate());
        var pointers = new ArrayList<String>();
        for (int i = 0; i < asked.into().size(); i++) {
            pointers.add("/into/" + i);
        }
        var links = begin(asked.into(), pointers, unit, grounds).stream()
                .map(next -> link(unit, next, Coverage.PART, grounds))
                .toList();
        return enter(ReformKind.SPLIT, grounds, links);
    }

    @Transactional
    Reform transfer(ReformRequests.PartTransfer asked) {
        var grounds = held(asked.grounds());
        changeable.different(asked.from(), asked.to());
        var from = changeable.one(asked.from(), "/from", grounds.effectiveDate());
        var to = changeable.one(asked.to(), "/to", grounds.effectiveDate());
        changeable.ofOneProvince(List.of(from, to), "/to");
        return enter(ReformKind.PART_TRANSFER, grounds, List.of(link(from, to, Coverage.PART, grounds)));
    }

    @Transactional
    Reform rename(ReformRequests.Renaming asked) {
        var grounds = held(asked.grounds());
        var day = grounds.effectiveDate();
        var unit = changeable.one(asked.code(), "/code", day);
        var was = unit.on(day);
        var state = was.named(asked.name(), asked.type().unit(), grounds.legalBasis());
        if (state.sameName(was)) {
            throw RegistryReason.NAME_UNCHANGED.at("/name", asked.code());
        }
        unit.rename(state, day);
        var reform = Reform.entered(ReformKind.RENAME, grounds, unit.provinceCode(), clock.instant());
        reform.tell(
                ReformKind.RENAME,
                List.of(new Became(
                        unit.id(),
                        unit.code(),
                        was.fullName(),
                        unit.id(),
                        unit.code(),
                        state.fullName(),
                        Coverage.WHOLE)));
        return stored(reform, grounds);
    }

    /** Ends the merged unit and begins one like each of those before the merger, under its code and last name. */
    @Transactional
    Reform reverse(UUID id, ReformRequests.Reversal asked, IfMatch ifMatch) {
        var grounds = held(asked.grounds());
        var merger = reforms.get(id);
        ifMatch.require(merger.version());
        var day = grounds.effectiveDate();
        var links = places.linksOf(List.of(id));
        changeable.reversible(merger, links, day);
        var merged = links.get(0).successor();
        merged.end(day);
        places.flush();
        var undone = new ArrayList<Succession>();
        for (var link : links) {
            var restored = places.add(link.predecessor().restored(day, grounds.legalBasis()));
            undone.add(link(merged, restored, Coverage.PART, grounds));
            undone.add(link(link.predecessor(), restored, Coverage.WHOLE, grounds));
        }
        return enter(
                Reform.entered(ReformKind.UNMERGE, grounds, merged.provinceCode(), clock.instant())
                        .undoing(merger),
                grounds,
                undone);
    }

    private Grounds held(Grounds grounds) {
        changeable.day(grounds.effectiveDate());
        generation.hold();
        return grounds;
    }

    /** The ends are stored first, as two units may not have one code on one day. */
    private List<Commune> begin(List<NewUnit> units, List<String> pointers, Commune like, Grounds grounds) {
        places.flush();
        changeable.free(units, pointers, grounds.effectiveDate());
        var was = like.on(grounds.effectiveDate());
        return units.stream()
                .map(unit -> Commune.begun(
                        unit.code(),
                        was.named(unit.name(), unit.type().unit(), grounds.legalBasis()),
                        grounds.effectiveDate()))
                .map(places::add)
                .toList();
    }

    private static Succession link(Commune from, Commune to, Coverage coverage, Grounds grounds) {
        return new Succession(from, to, coverage, grounds.effectiveDate(), grounds.legalBasis());
    }

    private Reform enter(ReformKind kind, Grounds grounds, List<Succession> links) {
        var province = links.get(0).successor().provinceCode();
        return enter(Reform.entered(kind, grounds, province, clock.instant()), grounds, links);
    }

    private Reform enter(Reform reform, Grounds grounds, List<Succession> links) {
        reform.tell(reform.kind(), links.stream().map(Links::became).toList());
        reforms.persist(reform);
        links.forEach(link -> places.add(link.by(reform.id())));
        return stored(reform, grounds);
    }

    private Reform stored(Reform reform, Grounds grounds) {
        reforms.persist(reform);
        reforms.flush();
        generation.count();
        announcing.atOnce(List.of(reform));
        audit.write("places-changed", "reform", reform.id(), null, reform.view(Legal.today(clock)), grounds.reason());
        return reform;
    }
}
