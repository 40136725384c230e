package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.InstrumentVersion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A merge patch of a draft (RFC 7396), with the answers keyed by indicator.
 *
 * @param statedInstrument the version the sender believes the form to have (SERAF-23)
 */
public record FormPatch(
        Optional<InstrumentVersion> statedInstrument,
        SortedMap<IndicatorCode, AnswerChange> answers,
        Change<LocalDate> assessedOn,
        Change<Boolean> inNeed,
        Change<Boolean> requiresProtection,
        Change<ChildViews> childViews,
        Change<String> familyViews,
        Change<Assessor> accountableAssessor,
        Change<List<Contributor>> contributors) {

    public FormPatch {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** Whether it says anything about the parts of the form that are not answers. */
    public boolean touchesDetails() {
        return Stream.of(
                        assessedOn,
                        inNeed,
                        requiresProtection,
                        childViews,
                        familyViews,
                        accountableAssessor,
                        contributors)
                .anyMatch(change -> !(change instanceof Change.Keep<?>));
    }

    /** The same, which also says who took part. */
    public FormPatch withContributors(List<Contributor> all) {
        return new FormPatch(
                statedInstrument,
                answers,
                assessedOn,
                inNeed,
                requiresProtection,
                childViews,
                familyViews,
                accountableAssessor,
                Change.set(all));
    }

    /** A patch that touches answers only, as an autosave sends it. */
    public static FormPatch ofAnswers(Map<IndicatorCode, AnswerChange> answers) {
        return ofAnswers(Optional.empty(), answers);
    }

    /** The same, with the version the sender believes in. */
    public static FormPatch ofAnswers(
            Optional<InstrumentVersion> statedInstrument, Map<IndicatorCode, AnswerChange> answers) {
        return new FormPatch(
                statedInstrument,
                new TreeMap<>(answers),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }
}
