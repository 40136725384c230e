package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import java.util.Optional;

/**
 * A change to the answer of one indicator, field by field.
 *
 * @param statedClass the class the sender believes the indicator to have; where it differs from the version's own, two
 *     lists have been mixed and the change is refused (SERAF-23)
 */
public record AnswerPatch(
        Change<Presence> presence,
        Change<Recency> recency,
        Change<String> note,
        Change<EvidenceSource> source,
        Optional<IndicatorClass> statedClass) {

    /** The whole answer at once. */
    public static AnswerPatch of(Answer answer) {
        return new AnswerPatch(
                Change.set(answer.presence()),
                answer.recency().map(Change::set).orElseGet(Change::clear),
                answer.note().map(Change::set).orElseGet(Change::clear),
                answer.source().map(Change::set).orElseGet(Change::clear),
                Optional.empty());
    }

    /**
     * The answer after the change; empty when it would say nothing about presence. Recency and source belong to a
     * present indicator: they fall away with it unless the patch itself insists on them, and a note stays as history.
     */
    Optional<Answer> applyTo(Optional<Answer> before) {
        return presence.applyTo(before.map(Answer::presence)).map(now -> {
            boolean present = now == Presence.PRESENT;
            return new Answer(
                    now,
                    recency.applyTo(before.flatMap(Answer::recency).filter(_ -> present)),
                    note.applyTo(before.flatMap(Answer::note)),
                    source.applyTo(before.flatMap(Answer::source).filter(_ -> present)));
        });
    }
}
