package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreSchemeVersion;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the published versions once; a wrong file stops the start. */
@Singleton
class PublishedInstruments {

    private static final ScoreSchemeVersion SCORE_SCHEME = new ScoreSchemeVersion("BARNARDOS_PUBLIC_V1");

    private final List<String> versions;
    private final String current;

    PublishedInstruments(
            @ConfigProperty(name = "gwarchod.instrument.versions") List<String> versions,
            @ConfigProperty(name = "gwarchod.instrument.current") String current) {
        this.versions = versions;
        this.current = current;
    }

    @Produces
    @Singleton
    @Startup
    InstrumentCatalogue catalogue() {
        return new InstrumentCatalogue(
                versions.stream()
                        .map(InstrumentVersion::new)
                        .map(InstrumentFiles::instrument)
                        .toList(),
                new InstrumentVersion(current));
    }

    @Produces
    @Singleton
    @Startup
    ScoreScheme scoreScheme() {
        return InstrumentFiles.scoreScheme(SCORE_SCHEME);
    }
}
