package vn.ocop.registry.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.registry.enrolment.Lookalikes.Known;

/** The names that are there, of some producers and communes, for comparing many new ones one after the other. */
final class Twins {

    private final Map<Object, List<String>> names = new HashMap<>();

    Twins(List<Known> known) {
        known.forEach(one -> add(one.producerId(), one.communeCode(), one.name()));
    }

    /** Whether a name like this is there already; from now on this one is. */
    boolean meet(UUID producer, String commune, String name) {
        var met = Stream.of(producer, commune)
                .flatMap(near -> names.getOrDefault(near, List.of()).stream())
                .anyMatch(other -> Alike.percent(other, name) > 0);
        add(producer, commune, name);
        return met;
    }

    private void add(UUID producer, String commune, String name) {
        names.computeIfAbsent(producer, any -> new ArrayList<>()).add(name);
        names.computeIfAbsent(commune, any -> new ArrayList<>()).add(name);
    }
}
