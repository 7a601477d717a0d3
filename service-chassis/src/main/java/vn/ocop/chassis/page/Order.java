package vn.ocop.chassis.page;

/**
 * The order of a list: one field that is never null, with the id as last key, so that a page never skips or repeats a
 * row.
 *
 * @param field path on the entity
 * @param type of the field, one of String, Long, Integer, LocalDate, Instant
 */
public record Order(String field, Class<?> type, boolean ascending) {

    public static Order asc(String field, Class<?> type) {
        return new Order(field, type, true);
    }

    public static Order desc(String field, Class<?> type) {
        return new Order(field, type, false);
    }
}
