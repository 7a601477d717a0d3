package vn.ocop.chassis.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of entities.
 *
 * @param nextCursor null on the last page
 * @param total null unless the caller asked for it with {@code count=true}
 */
public record Slice<T>(List<T> items, String nextCursor, Long total) {

    public <R> Slice<R> map(Function<? super T, ? extends R> view) {
        return new Slice<>(items.stream().<R>map(view).toList(), nextCursor, total);
    }
}
