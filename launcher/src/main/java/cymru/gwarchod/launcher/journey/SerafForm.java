package cymru.gwarchod.launcher.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An assessment as a social worker fills it in: an answer to each of the 29 indicators, evidence for each that is present. */
final class SerafForm {
    private static final Map<String, Integer> INDICATORS = Map.of("VUL", 7, "RSK", 15, "SIG", 7);

    private final Map<String, Object> answers = new TreeMap<>();
    private final String assessedOn;

    private SerafForm(String assessedOn) {
        this.assessedOn = assessedOn;
        codes().forEach(code -> answers.put(code, Map.of("presence", "NOT_PRESENT")));
    }

    /** Nothing is present yet; the picture is of this day. */
    static SerafForm of(String assessedOn) {
        return new SerafForm(assessedOn);
    }

    /** A vulnerability, with what shows it. */
    SerafForm vulnerable(String code, String note) {
        answers.put(code, Map.of("presence", "PRESENT", "note", note, "source", "OTHER_PRACTITIONER"));
        return this;
    }

    /** A sign of risk that is seen now, with what shows it. */
    SerafForm atRisk(String code, String note) {
        answers.put(code, Map.of("presence", "PRESENT", "recency", "CURRENT", "note", note, "source", "AGENCY_RECORD"));
        return this;
    }

    /** Nobody knows. */
    SerafForm unknown(String code) {
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

    private Map<String, Object> patch(Map<String, Object> given) {
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put("assessedOn", assessedOn);
        patch.put("answers", given);
        patch.put("inNeed", true);
        patch.put("requiresProtection", true);
        patch.put("childViews", Map.of("heard", true, "text", "Wants the calls to stop; misses her aunt."));
        patch.put("familyViews", "Mother asks for help with the evenings.");
        patch.put("accountableAssessor", Map.of("serafTrained", true));
        patch.put(
                "contributors",
                List.of(Map.of(
                        "name", "Dynoda Ffuglen", "capacity", "Designated teacher", "agency", "EDUCATION-FLINTSHIRE")));
        return patch;
    }

    private static Stream<String> codes() {
        return INDICATORS.entrySet().stream().flatMap(group -> IntStream.rangeClosed(1, group.getValue())
                .mapToObj(number -> "%s-%02d".formatted(group.getKey(), number)));
    }
}
