package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import java.util.List;

/** Something the assessor should think about; it never refuses. */
public record Warning(WarningCode code, List<IndicatorCode> indicators) {
    /** The things warned about. */
    public enum WarningCode {
        /** Present, although the indicator it only makes sense with is not (1.4.4). */
        PRESUPPOSED_INDICATOR_NOT_PRESENT,
        /** Until information is shared, a view that risk is mild may be too low (G 4.36). */
        SHARING_MAY_RAISE_CATEGORY,
        /** Left-out information matters most at moderate risk (G 4.40). */
        OMISSIONS_MATTER_MOST
    }

    public Warning {
        indicators = List.copyOf(indicators);
    }
}
