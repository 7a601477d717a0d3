package vn.ocop.chassis.kind;

/**
 * What is worked out from the rows of an import and may follow them by a second, as a search index does. In the
 * transaction of a chunk {@code ocop.alongside} is {@code on}, so that a trigger can leave its work for later; whoever
 * does it is a bean of this type.
 */
public interface Alongside {

    /** A chunk is committed: there may be something to do. Returns at once. */
    void wake();

    /** The job has no more chunks and becomes DONE after this: returns when nothing is left to do. */
    void settle();
}
