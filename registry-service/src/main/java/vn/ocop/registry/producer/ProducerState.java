package vn.ocop.registry.producer;

/** Whether a producer stands for itself. */
public enum ProducerState {
    ACTIVE,
    /** A duplicate that lives on as another producer; it stays readable and takes no changes. */
    MERGED
}
