package vn.ocop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A promise and what came of it.
 *
 * @param promise as people say it
 * @param found the figure
 * @param reached whether it holds
 */
record Target(String promise, String found, boolean reached) {

    static final String BY_CODE = "by code";
    static final String LIST = "filtered list";
    static final String SEARCH = "search";
    static final String SUGGEST = "autocomplete";

    private static final Map<String, Double> LONGEST = Map.of(BY_CODE, 15.0, SEARCH, 50.0);
    private static final double MOST_STATEMENTS = 3;
    private static final double MOST_GROWTH = 2;
    private static final double LEAST_SHARE_OF_COPY = 0.05;
    private static final double LEAST_SHARE_OF_RATE = 0.99;

    /** Latencies are promised for the smallest size, growth from it to the largest, the rest for each. */
    static List<Target> of(List<Result> results) {
        List<Target> targets = new ArrayList<>();
        Result small = results.get(0);
        for (String name : List.of(BY_CODE, SEARCH)) {
            targets.add(within(small, name));
        }
        for (Result result : results) {
            targets.add(rate(result));
            targets.add(statements(result));
            targets.add(share(result));
        }
        if (results.size() > 1) {
            Result large = results.get(results.size() - 1);
            small.figures().forEach(figure -> targets.add(growth(small, large, figure.name())));
            targets.add(exportGrowth(small, large));
        }
        return targets;
    }

    private static Target within(Result result, String name) {
        Figure figure = result.figure(name);
        double most = LONGEST.get(name);
        return new Target(
                text(
                        "%s: p99 at most %.0f ms at %d/s with %,d products",
                        name, most, figure.asked(), result.products()),
                text("%.1f ms", figure.p99()),
                figure.p99() <= most);
    }

    private static Target rate(Result result) {
        long failed = result.figures().stream().mapToLong(Figure::failed).sum()
                + result.export().failed();
        double least = result.figures().stream()
                .mapToDouble(figure -> figure.perSecond() / figure.asked())
                .min()
                .orElse(0);
        return new Target(
                text("everything is answered 200, as fast as it is asked, with %,d products", result.products()),
                text("%d failed, %.1f %% of the rate", failed, 100 * least),
                failed == 0 && least >= LEAST_SHARE_OF_RATE);
    }

    private static Target statements(Result result) {
        double most =
                result.figures().stream().mapToDouble(Figure::statements).max().orElse(0);
        return new Target(
                text(
                        "no list needs more than %.0f SQL statements with %,d products",
                        MOST_STATEMENTS, result.products()),
                text("%.2f", most),
                most <= MOST_STATEMENTS);
    }

    private static Target share(Result result) {
        double share = result.imported().shareOf(result.copied());
        return new Target(
                text("import at least %.0f %% of COPY with %,d products", 100 * LEAST_SHARE_OF_COPY, result.products()),
                text(
                        "%.1f %% (%.1f %% with our triggers)",
                        100 * share, 100 * result.imported().shareOf(result.copiedWithTriggers())),
                share >= LEAST_SHARE_OF_COPY);
    }

    private static Target growth(Result small, Result large, String name) {
        double times = large.figure(name).cost() / small.figure(name).cost();
        return new Target(
                text(
                        "%s: %,d products cost at most %.0f times %,d",
                        name, large.products(), MOST_GROWTH, small.products()),
                text("%.2f times", times),
                times <= MOST_GROWTH);
    }

    /** A file ten times as long may take ten times as long: its rows are compared. */
    private static Target exportGrowth(Result small, Result large) {
        double times =
                large.export().cost() / large.products() / (small.export().cost() / small.products());
        return new Target(
                text(
                        "export: a row of %,d costs at most %.0f times one of %,d",
                        large.products(), MOST_GROWTH, small.products()),
                text("%.2f times", times),
                times <= MOST_GROWTH);
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
