package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When each part of an assessment was saved last, as versions of the whole. Every save is a version; a patch is only
 * overtaken by a save of something that it touches itself. So two people who save different answers on the same version
 * both keep theirs, and nobody overwrites an answer that they have not seen.
 *
 * @param current the version of the whole
 * @param lifecycle the version since which the state is what it is: no patch survives a completion
 * @param details the version of everything that is not an answer
 * @param answers who saved each answer last, and with which version; also of an answer that was taken back
 */
public record Revisions(long current, long lifecycle, long details, SortedMap<IndicatorCode, Saved> answers) {

    /** One answer's last save. */
    public record Saved(long version, Instant at, String by) {}

    public Revisions {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** Whether the patch was decided on a version that something it touches has since left behind. */
    public boolean overtake(FormPatch patch, long decidedOn) {
        return decidedOn > current
                || decidedOn < lifecycle
                || patch.touchesDetails() && decidedOn < details
                || patch.answers().keySet().stream()
                        .anyMatch(code -> answers.containsKey(code)
                                && decidedOn < answers.get(code).version());
    }
}
