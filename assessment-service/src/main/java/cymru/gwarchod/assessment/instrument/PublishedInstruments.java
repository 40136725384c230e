package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreSchemeVersion;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the published versions once; a wrong file stops the start. */
@Singleton
class PublishedInstruments {

    private static final InstrumentVersion CURRENT = new InstrumentVersion("GUIDANCE_2010");
    private static final ScoreSchemeVersion SCORE_SCHEME = new ScoreSchemeVersion("BARNARDOS_PUBLIC_V1");

    @Produces
    @Singleton
    @Startup
    InstrumentCatalogue catalogue() {
        return new InstrumentCatalogue(List.of(InstrumentFiles.instrument(CURRENT)), CURRENT);
    }

    @Produces
    @Singleton
    @Startup
    ScoreScheme scoreScheme() {
        return InstrumentFiles.scoreScheme(SCORE_SCHEME);
    }
}
