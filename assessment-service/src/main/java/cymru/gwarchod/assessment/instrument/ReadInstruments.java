package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads the published versions of the instrument. */
@ApplicationScoped
public class ReadInstruments {

    private final InstrumentCatalogue catalogue;
    private final AuditTrail audit;

    ReadInstruments(InstrumentCatalogue catalogue, AuditTrail audit) {
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** A version, and whether new assessments are opened with it. */
    public record Published(Instrument instrument, boolean current) {}

    /** Every version. */
    @Transactional
    public List<Published> all() {
        audit.readReference();
        return catalogue.versions().stream().map(this::published).toList();
    }

    /** The version of that name, if there is one. */
    @Transactional
    public Optional<Published> one(String version) {
        audit.readReference();
        return catalogue.versions().stream()
                .filter(instrument -> instrument.version().value().equals(version))
                .findFirst()
                .map(this::published);
    }

    private Published published(Instrument instrument) {
        return new Published(instrument, instrument.version().equals(catalogue.current()));
    }
}
