package cymru.gwarchod.referral.holding;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import cymru.gwarchod.access.agency.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of records with their legal basis, from the table {@code holding/legal-basis.csv}. It is data that each
 * controller has to confirm, and no legal advice.
 */
@ApplicationScoped
public class RecordKinds {

    private static final String TABLE = "/holding/legal-basis.csv";

    private final Map<String, RecordKind> kinds = read();

    /** The kind with this code; a service that tells of one that is not in the table is ahead of it. */
    RecordKind of(String code) {
        return Optional.ofNullable(kinds.get(code))
                .orElseThrow(() -> new IllegalStateException("the table of legal bases has no " + code));
    }

    private static Map<String, RecordKind> read() {
        try (InputStream table = RecordKinds.class.getResourceAsStream(TABLE);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(table)) {
            Map<String, RecordKind> kinds = new LinkedHashMap<>();
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                kinds.put(
                        row.get("kind"),
                        new RecordKind(
                                new Label(row.get("label_en"), row.get("label_cy")),
                                new Label(row.get("basis_en"), row.get("basis_cy")),
                                row.get("source")));
            }
            return Map.copyOf(kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
