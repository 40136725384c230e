package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentCatalogue;
import cymru.gwarchod.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists every published version of the instrument. */
@ApplicationScoped
public class ListInstruments {

    private final InstrumentCatalogue catalogue;
    private final AuditTrail audit;

    ListInstruments(InstrumentCatalogue catalogue, AuditTrail audit) {
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** Every version. */
    @Transactional
    public List<PublishedInstrument> handle() {
        audit.readReference();
        return catalogue.versions().stream()
                .map(instrument -> PublishedInstrument.of(instrument, catalogue))
                .toList();
    }
}
