package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import java.util.List;

/**
 * What the unknown answers could change (AMB-22).
 *
 * @param highestCategory the category if every unknown indicator proved present
 * @param effects for each unknown indicator the category if it alone proved present, in order of code
 */
public record UnknownEffects(Category highestCategory, List<UnknownEffect> effects) {
    /** The effect of one unknown answer. */
    public record UnknownEffect(IndicatorCode indicator, Category categoryIfPresent) {}

    public UnknownEffects {
        effects = List.copyOf(effects);
    }
}
