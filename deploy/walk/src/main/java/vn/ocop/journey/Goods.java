package vn.ocop.journey;

/**
 * One product and who makes it.
 *
 * @param producerId id in the registry
 * @param producerName name in the registry
 * @param productId id in the registry
 * @param productName name on the label
 */
record Goods(String producerId, String producerName, String productId, String productName) {}
