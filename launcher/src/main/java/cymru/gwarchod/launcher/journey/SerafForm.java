package cymru.gwarchod.launcher.journey;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An assessment as a social worker fills it in: an answer to each of the 29 indicators, evidence for each that is present. */
public final class SerafForm {
    private static final Map<String, Integer> INDICATORS = Map.of("VUL", 7, "RSK", 15, "SIG", 7);

    private final Map<String, Object> answers = new TreeMap<>();
    private final String assessedOn;

    private SerafForm(String assessedOn) {
        this.assessedOn = assessedOn;
        codes().forEach(code -> answers.put(code, Map.of("presence", "NOT_PRESENT")));
    }

    /** Nothing is present yet; the picture is of this day. */
    public static SerafForm of(String assessedOn) {
        return new SerafForm(assessedOn);
    }

    /** A vulnerability, with what shows it. */
    public SerafForm vulnerable(String code, String note) {
        answers.put(code, Map.of("presence", "PRESENT", "note", note, "source", "OTHER_PRACTITIONER"));
        return this;
    }

    /** A sign of risk that is seen now, with what shows it. */
    public SerafForm atRisk(String code, String note) {
        answers.put(code, Map.of("presence", "PRESENT", "recency", "CURRENT", "note", note, "source", "AGENCY_RECORD"));
        return this;
    }

    /** Nobody knows. */
    public SerafForm unknown(String code) {
        answers.put(code, Map.of("presence", "UNKNOWN"));
        return this;
    }

    /** The same with one question left open. */
    Map<String, Object> patchWithout(String code) {
        Map<String, Object> fewer = new TreeMap<>(answers);
        fewer.remove(code);
        return patch(fewer);
    }

    /** Whatever was filled in. */
    Map<String, Object> patch() {
        return patch(answers);
    }

    /** The 29 answers, by the code of the indicator. */
    public Map<String, Object> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /** Everything but the answers. */
    public Map<String, Object> details() {
        return Map.of(
                "assessedOn",
                assessedOn,
                "inNeed",
                true,
                "requiresProtection",
                true,
                "childViews",
                Map.of("heard", true, "text", "Wants the calls to stop; misses her aunt."),
                "familyViews",
                "Mother asks for help with the evenings.",
                "accountableAssessor",
                Map.of("serafTrained", true),
                "contributors",
                List.of(Map.of(
                        "name", "Dynoda Ffuglen", "capacity", "Designated teacher", "agency", "EDUCATION-FLINTSHIRE")));
    }

    private Map<String, Object> patch(Map<String, Object> given) {
        Map<String, Object> patch = new TreeMap<>(details());
        patch.put("answers", given);
        return patch;
    }

    private static Stream<String> codes() {
        return INDICATORS.entrySet().stream().flatMap(group -> IntStream.rangeClosed(1, group.getValue())
                .mapToObj(number -> "%s-%02d".formatted(group.getKey(), number)));
    }
}
