package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;

/** A published version, and whether new assessments are opened with it. */
public record PublishedInstrument(Instrument instrument, boolean current) {

    static PublishedInstrument of(Instrument instrument, InstrumentCatalogue catalogue) {
        return new PublishedInstrument(instrument, instrument.version().equals(catalogue.current()));
    }
}
