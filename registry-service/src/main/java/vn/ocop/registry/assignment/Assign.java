package vn.ocop.registry.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Slice;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.chart.Successors;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.place.Places;

/** An officer says in which of its new communes a thing of a split commune lies; nothing else moves it. */
@ApplicationScoped
class Assign {

    private final Map<PlacedKind, Placing> rooms = new EnumMap<>(PlacedKind.class);
    private final Places places;
    private final Successors successors;
    private final Reach reach;
    private final Clock clock;

    Assign(@Any Instance<Placing> rooms, Places places, Successors successors, Reach reach, Clock clock) {
        rooms.forEach(room -> this.rooms.put(room.kind(), room));
        this.places = places;
        this.successors = successors;
        this.reach = reach;
        this.clock = clock;
    }

    /** All of the things or none. */
    @Transactional
    AssignmentView assign(AssignmentRequest asked) {
        var to = places.today(asked.communeCode(), "/communeCode");
        if (!reach.covers(to.provinceCode(), to.code())) {
            throw CommonReason.NOT_FOUND.at("/communeCode");
        }
        var seen = new HashSet<AssignmentRequest.Thing>();
        var assigned = 0;
        for (int i = 0; i < asked.things().size(); i++) {
            var pointer = "/things/" + i;
            if (!seen.add(asked.things().get(i))) {
                throw CommonReason.INVALID_INPUT.at(pointer, pointer);
            }
            assigned += assign(asked.things().get(i), to, asked.reason(), pointer) ? 1 : 0;
        }
        return new AssignmentView(to.code(), assigned, asked.things().size() - assigned);
    }

    /** False when it lies there already. */
    private boolean assign(AssignmentRequest.Thing asked, Place to, String reason, String pointer) {
        var room = rooms.get(asked.kind());
        var thing = found(room, asked.id(), pointer);
        if (thing.communeId().equals(to.id())) {
            return false;
        }
        var today = successors.today(thing.communeId(), Legal.today(clock));
        if (today.isCertain()) {
            throw RegistryReason.NOT_TO_BE_ASSIGNED.at(pointer, today.commune().code());
        }
        var isCandidate =
                today.candidates().stream().anyMatch(place -> place.id().equals(to.id()));
        if (!today.candidates().isEmpty() && !isCandidate) {
            throw RegistryReason.COMMUNE_NOT_A_CANDIDATE.at(pointer, to.code(), thing.communeCode());
        }
        room.assign(thing.id(), to, reason);
        return true;
    }

    private static Placed found(Placing room, UUID id, String pointer) {
        try {
            return room.get(id);
        } catch (Refused refused) {
            throw refused.at(pointer + "/id");
        }
    }

    /** What nobody has assigned yet. */
    Slice<WaitingView> waiting(PlacedKind kind, PageRequest page) {
        var day = Legal.today(clock);
        Set<UUID> units = successors.undecided(day);
        return rooms.get(kind)
                .lying(units, page)
                .map(thing -> WaitingView.of(
                        thing, successors.today(thing.communeId(), day).candidates()));
    }
}
