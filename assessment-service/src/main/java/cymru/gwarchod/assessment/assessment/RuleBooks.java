package cymru.gwarchod.assessment.assessment;

import cymru.gwarchod.assessment.assessment.domain.RuleBook;
import cymru.gwarchod.assessment.assessment.domain.rules.Guidance2010V1;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The instrument, rule and weights that this release works with, for each version that an assessment may be pinned to. */
@ApplicationScoped
public class RuleBooks {

    private final InstrumentCatalogue catalogue;
    private final ScoreScheme scoreScheme;

    RuleBooks(InstrumentCatalogue catalogue, ScoreScheme scoreScheme) {
        this.catalogue = catalogue;
        this.scoreScheme = scoreScheme;
    }

    /** The instrument with which new drafts are opened. */
    public Instrument current() {
        return catalogue.currentInstrument();
    }

    /** What assessments pinned to that version are computed with. */
    public RuleBook of(InstrumentVersion version) {
        return find(version.value()).orElseThrow();
    }

    /** What the version of that name is computed with, if this release knows one. */
    public Optional<RuleBook> find(String version) {
        return catalogue.versions().stream()
                .filter(instrument -> instrument.version().value().equals(version))
                .findFirst()
                .map(instrument -> new RuleBook(instrument, new Guidance2010V1(), scoreScheme));
    }
}
