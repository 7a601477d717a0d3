package vn.ocop.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;
import vn.ocop.stack.kafka.QuietLog;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Role;

/** {@code deploy/bench/registry}: exit 0 when every target was reached, 1 when not, 2 when it could not be measured. */
public final class Registry {

    private static final int COUNTED_REQUESTS = 40;
    private static final int KNOWN = 5_000;
    /** Requests for which statements are counted and the measurement itself ask differently from the warm-up. */
    private static final long AFRESH = 1_000_000;

    private final Options options;
    private final Path project;
    private final Report report;

    Registry(Options options, Path project, PrintStream out) {
        this.options = options;
        this.project = project;
        this.report = new Report(out);
    }

    public static void main(String[] arguments) throws Exception {
        try {
            QuietLog.apply();
            Options options = Options.parse(List.of(arguments));
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Path project = Path.of(System.getProperty("ocop.project", "."));
            System.exit(new Registry(options, project, out).reached() ? 0 : 1);
        } catch (Refusal | UncheckedIOException | IOException | SQLException broken) {
            System.err.println("It could not be measured: " + broken);
            System.exit(2);
        }
    }

    boolean reached() throws Exception {
        System.setProperty("http.maxConnections", Integer.toString(options.connections()));
        report.head(options);
        List<Result> results = new ArrayList<>();
        for (int size : options.sizes()) {
            results.add(measure(size));
        }
        List<Target> targets = Target.of(results);
        report.targets(targets);
        return targets.stream().allMatch(Target::reached);
    }

    private Result measure(int size) throws Exception {
        report.size(size);
        try (Stage stage = Stage.start(options.home(), "products-" + size, project);
                Base base = new Base(stage.superuser())) {
            Brought imported = fill(stage, size);
            base.settle();
            Mix mix = new Mix(base.some(KNOWN));
            report.heading();
            List<Figure> figures = List.of(
                    figure(stage, base, Target.BY_CODE, mix::byCode),
                    figure(stage, base, Target.LIST, mix::list),
                    figure(stage, base, Target.SEARCH, mix::search),
                    figure(stage, base, Target.SUGGEST, mix::suggest));
            Figure export = exports(stage, size);
            Path rows = stage.folder().resolve("products.copy");
            base.keepProducts(rows);
            Brought withTriggers = copy(stage, base, rows, true);
            Brought silent = copy(stage, base, rows, false);
            return new Result(size, figures, export, imported, silent, withTriggers);
        }
    }

    private Brought fill(Stage stage, int size) throws IOException, InterruptedException {
        Fill fill = new Fill(stage.service(), stage.token(Role.IMPORT_JOB));
        Goods goods = new Goods(size);
        fill.places();
        bring(stage, fill, goods.producers(stage.folder()), "producers");
        Brought products = bring(stage, fill, goods.products(stage.folder()), "products");
        bring(stage, fill, goods.recognitions(stage.folder()), "recognitions");
        return products;
    }

    private Brought bring(Stage stage, Fill fill, Path file, String kind) throws IOException, InterruptedException {
        Used before = stage.used();
        Fill.Pace pace = fill.file(file, kind);
        Brought brought = new Brought(
                pace.rows(), pace.seconds(), stage.used().since(before).server());
        report.came("import of " + kind, brought);
        return brought;
    }

    private Brought copy(Stage stage, Base base, Path file, boolean withTriggers) throws IOException, SQLException {
        base.emptyProducts(withTriggers);
        Used before = stage.used();
        Fill.Pace pace = base.copied(file);
        Brought brought = new Brought(
                pace.rows(), pace.seconds(), stage.used().since(before).server());
        report.came(withTriggers ? "COPY with our triggers" : "COPY, our triggers silent", brought);
        return brought;
    }

    private Figure figure(Stage stage, Base base, String name, LongFunction<Shot> shots)
            throws InterruptedException, SQLException {
        Load load = new Load(new Door(stage.service(), stage.token(Role.PROVINCE_OFFICER)), options.connections());
        load.run(options.rate(), options.warmUp(), shots);
        double statements = 0;
        for (int i = 0; i < COUNTED_REQUESTS; i++) {
            statements = Math.max(statements, statementsOf(load, base, shots.apply(AFRESH + i)));
        }
        Used before = stage.used();
        Load.Outcome outcome = load.run(options.rate(), options.seconds(), number -> shots.apply(2 * AFRESH + number));
        Figure figure = Figure.of(
                name, options.rate(), outcome, statements, stage.used().since(before));
        report.figure(figure);
        return figure;
    }

    /** The same question several times in a row, so that what the service does beside does not count. */
    private static double statementsOf(Load load, Base base, Shot shot) throws SQLException {
        int times = 4;
        base.forgetStatements();
        for (int i = 0; i < times; i++) {
            load.door().ask(shot);
        }
        return base.statementsPer(times);
    }

    /** Whole files, one after another; the first one warms up. */
    private Figure exports(Stage stage, int size) {
        Door door = new Door(stage.service(), stage.token(Role.PROVINCE_OFFICER));
        Shot whole = new Shot("/products/export.csv");
        door.ask(whole);
        Histogram times = new Histogram(3);
        long failed = 0;
        Used before = stage.used();
        long began = System.nanoTime();
        for (int i = 0; i < options.exports(); i++) {
            long start = System.nanoTime();
            Door.Answer answer = door.ask(whole);
            failed += answer.status() == 200 && answer.lines() == size + 1L ? 0 : 1;
            times.recordValue((System.nanoTime() - start) / 1000);
        }
        Load.Outcome outcome = new Load.Outcome(times, failed, (System.nanoTime() - began) / 1e9);
        Figure figure = Figure.of("export", 0, outcome, 0, stage.used().since(before));
        report.figure(figure);
        report.exported(size * outcome.perSecond());
        return figure;
    }
}
