package vn.ocop.registry.edited;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Parameter;
import vn.ocop.chassis.kind.Parameters;

/** What the owners of some records have edited, for one chunk of a file. */
public final class Owners {

    /** Says of an upload that the file outranks what was edited here; absent for no. */
    public static final Parameter OVERWRITE = Parameter.optional("overwriteEdited", Parameter.Type.FLAG);

    private final String type;
    private final Map<UUID, Map<String, String>> marks;
    private final boolean overwrite;
    private final List<Field> overwritten = new ArrayList<>();

    /** A field of a record. */
    record Field(UUID id, String name) {}

    /** @param marks by record and field, the value before the first edit */
    Owners(String type, Map<UUID, Map<String, String>> marks, boolean overwrite) {
        this.type = type;
        this.marks = marks;
        this.overwrite = overwrite;
    }

    /** Whether the job says so. */
    public static boolean overwrites(Parameters parameters) {
        return parameters.flag(OVERWRITE.name());
    }

    /** What a row may do to this record; ask once for every row. */
    public Row row(UUID id) {
        return new Row(id, marks.getOrDefault(id, Map.of()));
    }

    /** What the field was before its first edit; null when it was not edited, or nothing. */
    public String earlier(UUID id, String field) {
        return marks.getOrDefault(id, Map.of()).get(field);
    }

    String type() {
        return type;
    }

    List<Field> overwritten() {
        return overwritten;
    }

    /** One row against one record. */
    public final class Row {

        private final UUID id;
        private final Map<String, String> edited;
        private final List<String> kept = new ArrayList<>();
        private final List<Field> gone = new ArrayList<>();

        private Row(UUID id, Map<String, String> edited) {
            this.id = id;
            this.edited = edited;
        }

        /**
         * What the field is to be: what the file tells, unless it or one of the fields that go with it was edited here.
         *
         * @param field by its name in the row report
         */
        public <T> T choose(String field, T current, T told, String... goingWith) {
            if (told.equals(current) || !wasEdited(field, goingWith)) {
                return told;
            }
            if (!overwrite) {
                kept.add(field);
                return current;
            }
            Stream.concat(Stream.of(field), Stream.of(goingWith))
                    .filter(edited::containsKey)
                    .forEach(name -> gone.add(new Field(id, name)));
            return told;
        }

        /** Whether the field, or one that goes with it, was edited here and must stay. */
        public boolean holds(String field, String... goingWith) {
            return !overwrite && wasEdited(field, goingWith);
        }

        /** Whether the field was edited here and the job says that the file outranks that. */
        public boolean yields(String field, String... goingWith) {
            return overwrite && wasEdited(field, goingWith);
        }

        /** The row was taken: reports what was kept, and what was overwritten counts as edited no more. */
        public Applied taken(Applied applied) {
            overwritten.addAll(gone);
            gone.forEach(field -> edited.remove(field.name()));
            gone.clear();
            return kept.isEmpty() ? applied : applied.keeping(kept);
        }

        private boolean wasEdited(String field, String... goingWith) {
            return !edited.isEmpty()
                    && (edited.containsKey(field) || Stream.of(goingWith).anyMatch(edited::containsKey));
        }
    }
}
