package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.assessment.domain.RuleBook;
import cymru.gwarchod.assessment.assessment.domain.rules.Guidance2010V1;
import java.util.List;

/** The rule book as the service itself reads it. */
public final class Published {

    private static final String CURRENT = "GUIDANCE_2010";

    private Published() {}

    /** The current instrument, rule and score scheme. */
    public static RuleBook ruleBook() {
        PublishedInstruments published = new PublishedInstruments(List.of(CURRENT), CURRENT);
        return new RuleBook(published.catalogue().currentInstrument(), new Guidance2010V1(), published.scoreScheme());
    }
}
