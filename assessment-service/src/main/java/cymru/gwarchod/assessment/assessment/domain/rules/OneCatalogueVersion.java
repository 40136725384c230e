package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.AnswerChange;
import cymru.gwarchod.assessment.assessment.domain.AnswerPatch;
import cymru.gwarchod.assessment.assessment.domain.AssessmentRefusal;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.assessment.domain.Refusal;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.ArrayList;
import java.util.List;

/** SERAF-23: answers belong to the version the form is pinned to; lists are never mixed. */
@StatutoryRule("SERAF-23")
public final class OneCatalogueVersion {
    private OneCatalogueVersion() {}

    public static List<Refusal> check(Instrument instrument, FormPatch patch) {
        List<Refusal> refusals = new ArrayList<>();
        if (patch.statedInstrument()
                .filter(stated -> !stated.equals(instrument.version()))
                .isPresent()) {
            refusals.add(Refusal.of(AssessmentRefusal.OTHER_CATALOGUE_VERSION));
        }
        patch.answers().forEach((code, change) -> {
            if (instrument.find(code).isEmpty()) {
                refusals.add(Refusal.of(AssessmentRefusal.UNKNOWN_INDICATOR, code));
            } else if (change instanceof AnswerChange.Merge(AnswerPatch answer)
                    && answer.statedClass().isPresent()
                    && !answer.statedClass().equals(instrument.classOf(code))) {
                refusals.add(Refusal.of(AssessmentRefusal.INDICATOR_CLASS_DIFFERS, code));
            }
        });
        return List.copyOf(refusals);
    }
}
