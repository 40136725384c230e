package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The result of an assessment, complete with the reasons for it: rule, score and everything a reader should question.
 * Stored with the form for ever and compared with a recomputation byte for byte ({@link #canonical()}).
 *
 * @param indicatedCategory what the rule says; a professional decision may differ, and both are kept (SERAF-07)
 * @param omittedInformation the unknown answers (SERAF-13)
 */
public record Classification(
        InstrumentVersion instrument,
        RuleVersion rule,
        Counts counts,
        Category indicatedCategory,
        List<StepTrace> steps,
        Score score,
        SortedSet<ResultFlag> flags,
        List<Warning> warnings,
        List<IndicatorCode> omittedInformation,
        UnknownEffects unknownEffects) {

    public Classification {
        steps = List.copyOf(steps);
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
        warnings = List.copyOf(warnings);
        omittedInformation = List.copyOf(omittedInformation);
    }

    /** The same bytes for the same result, on every machine and in every later version of the suite. */
    public String canonical() {
        return CanonicalClassification.render(this);
    }
}
