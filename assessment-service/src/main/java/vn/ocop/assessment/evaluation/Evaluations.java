package vn.ocop.assessment.evaluation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import vn.ocop.assessment.book.CriteriaBook;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.CriteriaVersion;
import vn.ocop.assessment.scoring.Gates;
import vn.ocop.assessment.scoring.Sheet;
import vn.ocop.assessment.scoring.SheetCheck;
import vn.ocop.assessment.scoring.SheetError;
import vn.ocop.assessment.scoring.StopFound;
import vn.ocop.assessment.scoring.WorkingRules;

/**
 * From sheets to stars, in a fixed order of work: 1 structural errors, 2 grounds, 3 stops, 4 missing items, 5 totals,
 * 6 spread, 7 band and gates. The first step that finds something gives the answer.
 */
@Singleton
public class Evaluations {

    private final CriteriaBook book;
    private final WorkingRules rules;

    public Evaluations(CriteriaBook book, WorkingRules rules) {
        this.book = book;
        this.rules = rules;
    }

    /** Under the province's usual working rules and the criteria in force on that day. */
    public Evaluation evaluate(EvaluationCase question, LocalDate day) {
        return evaluate(question, day, rules);
    }

    /** Under the working rules of one council. A set that is not in force on that day is unknown. */
    public Evaluation evaluate(EvaluationCase question, LocalDate day, WorkingRules councilRules) {
        var version = book.inForceOn(day);
        var set = version.flatMap(found -> found.set(question.set()));
        if (set.isEmpty()) {
            return Evaluation.invalid(List.of(new SheetError(SheetError.Code.UNKNOWN_SET, null, null, question.set())));
        }
        return weigh(question, version.get(), set.get(), councilRules);
    }

    private static Evaluation weigh(
            EvaluationCase question, CriteriaVersion version, CriteriaSet set, WorkingRules rules) {
        var sheets = question.members();
        var errors = structuralErrors(question, set);
        if (!errors.isEmpty()) {
            return Evaluation.invalid(errors);
        }
        if (!question.disqualifications().isEmpty()) {
            return Evaluation.disqualified(List.copyOf(new LinkedHashSet<>(question.disqualifications())));
        }
        var stops = StopFound.in(set, sheets, rules.stopRule());
        if (!stops.isEmpty()) {
            return Evaluation.stopped(stops);
        }
        var missing = missingItems(sheets, set);
        if (!missing.isEmpty()) {
            return Evaluation.invalid(missing);
        }
        var outcome = Outcome.of(version, new Gates(set, sheets, rules.gateAggregation()), rules);
        return Evaluation.scored(outcome, gap(question, version, outcome));
    }

    private static List<SheetError> structuralErrors(EvaluationCase question, CriteriaSet set) {
        var errors = new LinkedHashSet<SheetError>();
        if (question.members().isEmpty()) {
            errors.add(new SheetError(SheetError.Code.NO_MEMBERS, null, null, null));
        }
        question.disqualifications().stream()
                .filter(ground -> set.ground(ground).isEmpty())
                .map(ground -> new SheetError(SheetError.Code.UNKNOWN_GROUND, null, null, ground))
                .forEach(errors::add);
        var seen = new HashSet<String>();
        question.members().forEach(sheet -> {
            if (!seen.add(sheet.member())) {
                errors.add(new SheetError(SheetError.Code.DUPLICATE_MEMBER, sheet.member(), null, null));
            }
            errors.addAll(new SheetCheck(set).errors(sheet));
        });
        return List.copyOf(errors);
    }

    private static List<SheetError> missingItems(List<Sheet> sheets, CriteriaSet set) {
        var errors = new ArrayList<SheetError>();
        sheets.forEach(sheet -> new SheetCheck(set)
                .missing(sheet)
                .forEach(item ->
                        errors.add(new SheetError(SheetError.Code.ITEM_MISSING, sheet.member(), item.code(), null))));
        return errors;
    }

    /** A plan is for one sheet: several members' sheets have no common choices to start from. */
    private static GapPlan gap(EvaluationCase question, CriteriaVersion version, Outcome outcome) {
        if (!Boolean.TRUE.equals(question.wantsGap()) || question.members().size() != 1) {
            return null;
        }
        int target = outcome.star() == null ? Band.RECOGNISED.get(0) : outcome.star() + 1;
        return target > 5 ? null : GapPlan.to(version.band(target), outcome.gates());
    }
}
