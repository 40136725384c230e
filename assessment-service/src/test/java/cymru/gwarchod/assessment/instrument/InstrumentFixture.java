package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreSchemeVersion;

/** The published instrument, an invented later one, and the published weights. */
public final class InstrumentFixture {
    public static final Instrument GUIDANCE = InstrumentFiles.instrument(new InstrumentVersion("GUIDANCE_2010"));
    public static final Instrument SYNTHETIC = InstrumentFiles.instrument(new InstrumentVersion("SYNTHETIC_2030"));
    public static final ScoreScheme SCHEME = InstrumentFiles.scoreScheme(new ScoreSchemeVersion("BARNARDOS_PUBLIC_V1"));

    private InstrumentFixture() {}

    public static IndicatorCode code(String value) {
        return new IndicatorCode(value);
    }
}
