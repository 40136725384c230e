package cymru.gwarchod.assessment.assessment.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.domain.Contributor;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contributors as one JSON value: they are saved and read together, and never searched. */
@Converter
class ContributorsJson implements AttributeConverter<List<ContributorsJson.Row>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One contributor as it is stored. */
    record Row(
            String name,
            String capacity,
            String agency,
            @Nullable String person) {}

    static List<Row> rows(List<Contributor> contributors) {
        return contributors.stream()
                .map(c -> new Row(
                        c.name(),
                        c.capacity(),
                        c.agency().value(),
                        c.person().map(PersonId::asText).orElse(null)))
                .toList();
    }

    static List<Contributor> contributors(List<Row> rows) {
        return rows.stream()
                .map(row -> new Contributor(
                        row.name(),
                        row.capacity(),
                        new AgencyCode(row.agency()),
                        Optional.ofNullable(row.person()).map(PersonId::parse)))
                .toList();
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Row> rows) {
        try {
            return rows == null ? null : JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the contributors cannot be written", e);
        }
    }

    @Override
    public @Nullable List<Row> convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the contributors cannot be read", e);
        }
    }
}
