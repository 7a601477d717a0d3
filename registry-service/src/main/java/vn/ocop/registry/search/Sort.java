package vn.ocop.registry.search;

/** In which order found products come. CODE never changes; the other two follow the product's name. */
enum Sort {
    /** What is named so first, then what begins so, then what is made or comes from there. */
    RELEVANCE("key", "cast(:lastKey as integer)"),
    /** As a Vietnamese dictionary does. */
    NAME("key", "cast(:lastKey as text) collate \"vi-x-icu\""),
    /** By the printed code. */
    CODE("key", "cast(:lastKey as text)");

    private final String column;
    private final String last;

    Sort(String column, String last) {
        this.column = column;
        this.last = last;
    }

    /** The condition of coming after the last row that was read. */
    String beyond(Bookmark after) {
        if (this == RELEVANCE) {
            after.step();
        }
        return "(" + column + ", product_id) > (" + last + ", :lastId)";
    }
}
