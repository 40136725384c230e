package cymru.gwarchod.systemtests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form about a child at moderate risk, filled in answer by answer. */
final class SerafForm {
    private static final Set<String> PRESENT = Set.of("VUL-05", "VUL-06", "RSK-01", "RSK-03", "RSK-14");

    private SerafForm() {}

    /** The 29 answers, by code. */
    static Map<String, Map<String, Object>> moderate() {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        Stream.of(codes("VUL", 7), codes("RSK", 15), codes("SIG", 7))
                .flatMap(codes -> codes)
                .forEach(code -> answers.put(code, PRESENT.contains(code) ? present(code) : absent()));
        return answers;
    }

    /** Everything but the answers. */
    static Map<String, Object> details() {
        return Map.of(
                "assessedOn",
                "2026-01-08",
                "inNeed",
                true,
                "requiresProtection",
                true,
                "childViews",
                Map.of("heard", true, "text", Canary.TEXT),
                "accountableAssessor",
                Map.of("serafTrained", true),
                "contributors",
                List.of());
    }

    private static Stream<String> codes(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "%s-%02d".formatted(prefix, n));
    }

    private static Map<String, Object> present(String code) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("presence", "PRESENT");
        answer.put("note", Canary.TEXT);
        answer.put("source", "OTHER_PRACTITIONER");
        if (!code.startsWith("VUL")) {
            answer.put("recency", "CURRENT");
        }
        return answer;
    }

    private static Map<String, Object> absent() {
        return Map.of("presence", "NOT_PRESENT");
    }
}
