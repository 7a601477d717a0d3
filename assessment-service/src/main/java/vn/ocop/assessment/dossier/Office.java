package vn.ocop.assessment.dossier;

/** In which capacity somebody reaches a dossier: the role, and the token claim that says how far it goes. */
enum Office {
    PRODUCER("producer", "ocop_producer"),
    COMMUNE("commune-officer", "ocop_communes"),
    PROVINCE("province-officer", "ocop_province");

    private final String role;
    private final String claim;

    Office(String role, String claim) {
        this.role = role;
        this.claim = claim;
    }

    String role() {
        return role;
    }

    String claim() {
        return claim;
    }
}
