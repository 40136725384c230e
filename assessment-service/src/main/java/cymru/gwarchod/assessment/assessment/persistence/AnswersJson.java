package cymru.gwarchod.assessment.assessment.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The answers of a contribution as one JSON value: they are handed in and read together, and never change. */
@Converter
class AnswersJson implements AttributeConverter<Map<String, AnswersJson.Row>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One answer as it is stored. */
    record Row(
            Presence presence,
            @Nullable Recency recency,
            @Nullable String note,
            @Nullable EvidenceSource source) {}

    static Map<String, Row> rows(Answers answers) {
        Map<String, Row> rows = new TreeMap<>();
        answers.byCode()
                .forEach((code, answer) -> rows.put(
                        code.value(),
                        new Row(
                                answer.presence(),
                                answer.recency().orElse(null),
                                answer.note().orElse(null),
                                answer.source().orElse(null))));
        return rows;
    }

    static Answers answers(Map<String, Row> rows) {
        SortedMap<IndicatorCode, Answer> byCode = new TreeMap<>();
        rows.forEach((code, row) -> byCode.put(
                new IndicatorCode(code),
                new Answer(
                        row.presence(),
                        Optional.ofNullable(row.recency()),
                        Optional.ofNullable(row.note()),
                        Optional.ofNullable(row.source()))));
        return new Answers(byCode);
    }

    @Override
    public String convertToDatabaseColumn(Map<String, Row> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answers cannot be written", e);
        }
    }

    @Override
    public Map<String, Row> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answers cannot be read", e);
        }
    }
}
