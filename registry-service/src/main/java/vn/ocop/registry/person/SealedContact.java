package vn.ocop.registry.person;

import jakarta.persistence.Embeddable;

/** A contact as it is stored: unreadable without the keys, and for ever once the record's own key is gone. */
@Embeddable
public class SealedContact {

    private byte[] sealed;

    private byte[] citizenPrint;

    @SuppressWarnings("UnusedVariable") // looked for in conditions
    private byte[] phonePrint;

    protected SealedContact() {}

    SealedContact(byte[] sealed, byte[] citizenPrint, byte[] phonePrint) {
        this.sealed = sealed;
        this.citizenPrint = citizenPrint;
        this.phonePrint = phonePrint;
    }

    public boolean hasCitizenNumber() {
        return citizenPrint != null;
    }

    byte[] sealed() {
        return sealed;
    }
}
