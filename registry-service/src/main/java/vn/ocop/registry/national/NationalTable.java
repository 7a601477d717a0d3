package vn.ocop.registry.national;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.page.Slice;
import vn.ocop.chassis.time.Legal;

/** The national table as this registry would write it. */
@ApplicationScoped
public class NationalTable {

    private static final Order BY_CODE = Order.asc("ocopCode", String.class);

    private final Lists lists;
    private final StateCodes codes;
    private final Clock clock;

    NationalTable(Lists lists, StateCodes codes, Clock clock) {
        this.lists = lists;
        this.codes = codes;
        this.clock = clock;
    }

    /** Whether a period has begun. */
    public boolean knows(int period) {
        return period <= Legal.today(clock).getYear();
    }

    Slice<NationalRow> page(Filter filter, PageRequest page) {
        return lists.slice(wanted(filter), page).map(this::row);
    }

    Consumer<Consumer<NationalRow>> rows(Filter filter) {
        return lists.rows(wanted(filter), this::row);
    }

    /** Every row of a province, in the caller's transaction. */
    public void each(String provinceCode, int period, Consumer<NationalRow> reader) {
        var filter = new Filter().eq("period", period).eq("provinceCode", provinceCode);
        lists.each(NationalLine.class, filter, BY_CODE, line -> reader.accept(row(line)));
    }

    private NationalRow row(NationalLine line) {
        return line.row(codes, Legal.today(clock));
    }

    private static Selection<NationalLine> wanted(Filter filter) {
        return new Selection<>(NationalLine.class, filter, BY_CODE);
    }
}
