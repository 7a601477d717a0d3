package vn.ocop.registry.twin;

import java.util.ArrayList;
import java.util.List;

/** The names of a commune's products, as many as its counter of serials had counted, and those that came since. */
public final class Neighbours {

    private final List<Folded> names = new ArrayList<>();
    private int serial;

    Neighbours(int serial) {
        this.serial = serial;
    }

    List<Folded> names() {
        return names;
    }

    /** What the commune's counter stands at when nobody else has registered anything there. */
    int serial() {
        return serial;
    }

    /** One that was there. */
    void known(Folded name) {
        names.add(name);
    }

    /** One that is being registered and takes the next serial. */
    void add(Folded name) {
        names.add(name);
        serial++;
    }
}
