package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one published version of the instrument. */
@ApplicationScoped
public class ReadInstrument {

    private final InstrumentCatalogue catalogue;
    private final AuditTrail audit;

    ReadInstrument(InstrumentCatalogue catalogue, AuditTrail audit) {
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** The version of that name, if there is one. */
    @Transactional
    public Optional<PublishedInstrument> handle(String version) {
        audit.readReference();
        return catalogue.versions().stream()
                .filter(instrument -> instrument.version().value().equals(version))
                .findFirst()
                .map(instrument -> PublishedInstrument.of(instrument, catalogue));
    }
}
