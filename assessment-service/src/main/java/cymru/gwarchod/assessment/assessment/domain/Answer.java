package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.util.Optional;

/**
 * The answer to one indicator.
 *
 * @param recency only on a present sign of risk (AMB-3)
 * @param note the evidence for a present indicator (SERAF-14), otherwise history worth keeping
 * @param source where the evidence comes from
 */
public record Answer(
        Presence presence, Optional<Recency> recency, Optional<String> note, Optional<EvidenceSource> source) {

    public Answer {
        note = note.map(String::strip).filter(text -> !text.isEmpty());
    }

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }
}
