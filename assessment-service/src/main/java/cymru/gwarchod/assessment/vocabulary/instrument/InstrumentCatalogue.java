package cymru.gwarchod.assessment.vocabulary.instrument;

import java.util.List;
import java.util.Optional;

/**
 * All versions a running service knows. Old versions stay for ever, because completed assessments are read and
 * recomputed with the version they were made with (SERAF-12, SERAF-23).
 *
 * @param current the version new drafts are opened with
 */
public record InstrumentCatalogue(List<Instrument> versions, InstrumentVersion current) {

    public InstrumentCatalogue {
        versions = List.copyOf(versions);
        if (versions.stream().map(Instrument::version).distinct().count() != versions.size()) {
            throw new IllegalArgumentException("a version of the instrument is published once");
        }
        InstrumentVersion wanted = current;
        if (versions.stream().noneMatch(instrument -> instrument.version().equals(wanted))) {
            throw new IllegalArgumentException("the current version is not in the catalogue");
        }
    }

    public Optional<Instrument> find(InstrumentVersion version) {
        return versions.stream()
                .filter(instrument -> instrument.version().equals(version))
                .findFirst();
    }

    public Instrument currentInstrument() {
        return find(current).orElseThrow();
    }
}
