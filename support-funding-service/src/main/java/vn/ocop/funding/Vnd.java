package vn.ocop.funding;

/** An amount of Vietnamese đồng. Whole đồng, never negative: money coming back is its own fact, not a minus sign. */
public record Vnd(long amount) implements Comparable<Vnd> {

    /** The greatest whole number that every client can hold exactly. */
    public static final long MOST = 9_007_199_254_740_991L;

    public static final Vnd ZERO = new Vnd(0);

    public Vnd {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("not an amount of đồng: " + amount);
        }
    }

    public static Vnd million(long millions) {
        return new Vnd(Math.multiplyExact(millions, 1_000_000L));
    }

    public Vnd plus(Vnd other) {
        return new Vnd(Math.addExact(amount, other.amount));
    }

    public Vnd minus(Vnd other) {
        return new Vnd(Math.subtractExact(amount, other.amount));
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Vnd other) {
        return Long.compare(amount, other.amount);
    }
}
