package vn.ocop.bench;

import java.util.List;

/**
 * Everything about one size.
 *
 * @param products how many
 * @param figures of the operations that were asked at a fixed rate
 * @param export of the whole list, one after another; per request, in milliseconds
 * @param imported the import of products
 * @param copied COPY into the same table, our triggers silent
 * @param copiedWithTriggers the same with our triggers
 */
record Result(
        int products,
        List<Figure> figures,
        Figure export,
        Brought imported,
        Brought copied,
        Brought copiedWithTriggers) {

    Figure figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
