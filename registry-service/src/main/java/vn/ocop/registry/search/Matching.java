package vn.ocop.registry.search;

/** How the found products fit what was typed. */
enum Matching {
    /** Every word stands in the product's name, producer, places, code or identifiers, with or without accents. */
    EXACT,
    /** Nothing fits exactly; these read alike, the nearest 200 at most. */
    SIMILAR
}
