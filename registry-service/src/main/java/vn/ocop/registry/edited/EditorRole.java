package vn.ocop.registry.edited;

/** In which role somebody edited a record: an officer at once, a producer by a proposal that an officer accepted. */
public enum EditorRole {
    COMMUNE_OFFICER,
    PROVINCE_OFFICER,
    PRODUCER
}
