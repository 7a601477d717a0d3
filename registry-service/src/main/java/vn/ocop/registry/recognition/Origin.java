package vn.ocop.registry.recognition;

/** Whether the decision was entered here or came with a file of the past; nobody is paid for the past. */
public enum Origin {
    DECIDED,
    IMPORTED
}
