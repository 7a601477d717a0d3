package vn.ocop.funding.ledger;

/** How public money moves between the accounts of an estimate; every movement takes from one and brings to another. */
public enum Movement {
    GRANT(Account.GRANTED, Account.AVAILABLE),
    RESERVE(Account.AVAILABLE, Account.RESERVED),
    RELEASE(Account.RESERVED, Account.AVAILABLE),
    PAY(Account.RESERVED, Account.SPENT),
    RETURN(Account.SPENT, Account.AVAILABLE);

    /** The four accounts of one estimate. */
    public enum Account {
        GRANTED,
        AVAILABLE,
        RESERVED,
        SPENT
    }

    private final Account from;
    private final Account to;

    Movement(Account from, Account to) {
        this.from = from;
        this.to = to;
    }

    Account from() {
        return from;
    }

    Account to() {
        return to;
    }
}
