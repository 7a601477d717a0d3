package vn.ocop.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.Item;

/** Steps 1 and 4 for one sheet: is what it says possible in its set, and does it say everything? */
public final class SheetCheck {

    private final CriteriaSet set;

    public SheetCheck(CriteriaSet set) {
        this.set = set;
    }

    /** Choices and flags the set does not have, and points on an item that does not apply; empty when sound. */
    public List<SheetError> errors(Sheet sheet) {
        var errors = new ArrayList<>(unknownNames(sheet));
        if (errors.isEmpty()) {
            errors.addAll(pointsWithoutGround(sheet));
        }
        return errors;
    }

    /** Items still to be filled. 5.2 may be left out while there is no story. */
    public List<Item> missing(Sheet sheet) {
        return set.items().stream()
                .filter(item -> sheet.leavesOut(item) && sheet.reaches(item, set))
                .toList();
    }

    List<SheetError> unknownNames(Sheet sheet) {
        var errors = new ArrayList<SheetError>();
        sheet.stops().stream()
                .filter(stop -> !set.hasFlag(stop))
                .map(stop -> new SheetError(SheetError.Code.UNKNOWN_STOP, sheet.member(), null, stop))
                .forEach(errors::add);
        sheet.choices()
                .forEach((itemCode, choice) -> set.item(itemCode)
                        .ifPresentOrElse(
                                item -> choice(sheet, item, choice, errors),
                                () -> errors.add(
                                        new SheetError(SheetError.Code.UNKNOWN_ITEM, sheet.member(), itemCode, null))));
        return errors;
    }

    List<SheetError> pointsWithoutGround(Sheet sheet) {
        return set.items().stream()
                .filter(item -> !sheet.reaches(item, set))
                .filter(item -> item.option(sheet.choice(item))
                        .map(option -> option.points() > 0)
                        .orElse(false))
                .map(item ->
                        new SheetError(SheetError.Code.NOT_APPLICABLE, sheet.member(), item.code(), sheet.choice(item)))
                .toList();
    }

    private static void choice(Sheet sheet, Item item, String choice, List<SheetError> errors) {
        if (Item.NONE.equals(choice)) {
            if (!item.noneAllowed()) {
                errors.add(new SheetError(SheetError.Code.NONE_NOT_ALLOWED, sheet.member(), item.code(), null));
            }
        } else if (item.option(choice).isEmpty()) {
            errors.add(new SheetError(SheetError.Code.UNKNOWN_OPTION, sheet.member(), item.code(), choice));
        }
    }
}
