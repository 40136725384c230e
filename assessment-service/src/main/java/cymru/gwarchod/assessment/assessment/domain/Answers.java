package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorClass;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of a form, keyed by indicator. A patch touches the indicators it names and no other, so that two people
 * saving different answers at the same time both keep theirs, in whatever order the saves arrive.
 */
public record Answers(SortedMap<IndicatorCode, Answer> byCode) {

    public Answers {
        byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
    }

    public static Answers none() {
        return new Answers(new TreeMap<>());
    }

    public Optional<Answer> of(IndicatorCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The indicators answered so, in order of code. */
    public List<IndicatorCode> with(Presence presence) {
        return byCode.entrySet().stream()
                .filter(entry -> entry.getValue().presence() == presence)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The present indicators of one class of the instrument, in order of code. */
    public List<IndicatorCode> present(Instrument instrument, IndicatorClass indicatorClass) {
        return with(Presence.PRESENT).stream()
                .filter(code ->
                        instrument.classOf(code).filter(indicatorClass::equals).isPresent())
                .toList();
    }

    /** The same answers with the changes merged in. */
    public Answers merge(Map<IndicatorCode, AnswerChange> changes) {
        SortedMap<IndicatorCode, Answer> merged = new TreeMap<>(byCode);
        changes.forEach((code, change) -> change.applyTo(of(code))
                .ifPresentOrElse(answer -> merged.put(code, answer), () -> merged.remove(code)));
        return new Answers(merged);
    }

    /** The same answers with every one of these indicators present as of now: what could still come to light. */
    public Answers supposingPresent(Iterable<IndicatorCode> codes) {
        SortedMap<IndicatorCode, Answer> supposed = new TreeMap<>(byCode);
        codes.forEach(code ->
                supposed.put(code, new Answer(Presence.PRESENT, Optional.empty(), Optional.empty(), Optional.empty())));
        return new Answers(supposed);
    }
}
