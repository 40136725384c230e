package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.assessment.domain.RuleBook;
import cymru.gwarchod.assessment.assessment.domain.rules.Guidance2010V1;

/** The rule book as the service itself reads it. */
public final class Published {

    private Published() {}

    /** The current instrument, rule and score scheme. */
    public static RuleBook ruleBook() {
        PublishedInstruments published = new PublishedInstruments();
        return new RuleBook(published.catalogue().currentInstrument(), new Guidance2010V1(), published.scoreScheme());
    }
}
