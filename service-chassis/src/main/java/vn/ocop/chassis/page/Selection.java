package vn.ocop.chassis.page;

/**
 * Which entities a list shows and in which order. The page, its count and the export read one and the same, so that
 * what a person sees and what a file holds never drift apart.
 *
 * @param filter with the caller's reach in it, taken while the request is known
 */
public record Selection<T>(Class<T> entity, Filter filter, Order order) {}
