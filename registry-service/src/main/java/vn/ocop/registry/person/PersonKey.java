package vn.ocop.registry.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The data key of one record, sealed under a master key. Without this row nothing of the record's person can be read. */
@Entity
class PersonKey {

    @Id
    private UUID subjectId;

    private byte[] dataKey;
    private String keyId;

    @SuppressWarnings("UnusedVariable") // read by whoever looks for old keys
    private Instant madeAt;

    protected PersonKey() {}

    PersonKey(UUID subjectId, byte[] dataKey, String keyId, Instant now) {
        this.subjectId = subjectId;
        this.dataKey = dataKey;
        this.keyId = keyId;
        this.madeAt = now;
    }

    UUID subjectId() {
        return subjectId;
    }

    byte[] dataKey() {
        return dataKey;
    }

    String keyId() {
        return keyId;
    }

    /** The same data key under another master key: nothing else has to be sealed anew. */
    void rewrap(byte[] wrapped, String master) {
        dataKey = wrapped;
        keyId = master;
    }
}
