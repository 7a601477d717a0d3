package vn.ocop.chassis.page;

/** What the page records of services are, so that the answer can carry the link to the next page. */
public interface Paged {

    /** Null on the last page. */
    String nextCursor();
}
