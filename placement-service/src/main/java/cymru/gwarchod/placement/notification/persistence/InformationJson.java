package cymru.gwarchod.placement.notification.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.placement.notification.domain.Information;
import cymru.gwarchod.placement.notification.domain.InformationItem;
import cymru.gwarchod.placement.notification.domain.InformationState;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The information as one JSON value: it is kept and read together, and never searched. */
@Converter
class InformationJson implements AttributeConverter<Information, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was said of one item, as it is stored. */
    record Row(String state, String since) {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Information information) {
        if (information == null) {
            return null;
        }
        Map<String, Row> rows = new TreeMap<>();
        information
                .items()
                .forEach((item, stated) -> rows.put(
                        item.name(),
                        new Row(stated.state().name(), stated.since().toString())));
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the information cannot be written", e);
        }
    }

    @Override
    public @Nullable Information convertToEntityAttribute(@Nullable String json) {
        if (json == null) {
            return null;
        }
        Map<InformationItem, Information.Stated> items = new EnumMap<>(InformationItem.class);
        try {
            JSON.readValue(json, new TypeReference<Map<String, Row>>() {})
                    .forEach((item, row) -> items.put(
                            InformationItem.valueOf(item),
                            new Information.Stated(InformationState.valueOf(row.state()), Instant.parse(row.since()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the information cannot be read", e);
        }
        return new Information(items);
    }
}
