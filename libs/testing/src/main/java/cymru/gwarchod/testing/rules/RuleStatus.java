package cymru.gwarchod.testing.rules;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line of {@code docs/rules/status.csv}.
 *
 * @param source the paragraph it rests on: G guidance, R report
 * @param module where its class stands or will stand
 */
record RuleStatus(String id, String source, Status status, String module) {

    /** Whether it can be relied on. */
    enum Status {
        BUILT,
        PLANNED
    }

    boolean isBuilt() {
        return status == Status.BUILT;
    }

    static List<RuleStatus> read(Path file) {
        try (InputStream csv = Files.newInputStream(file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(csv)) {
            return rows.readAll().stream()
                    .map(row -> new RuleStatus(
                            row.get("id"), row.get("source"), Status.valueOf(row.get("status")), row.get("module")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static void write(Path file, List<RuleStatus> rules) {
        String lines = rules.stream()
                .map(rule -> String.join(
                        ",", rule.id(), quoted(rule.source()), rule.status().name(), rule.module()))
                .collect(Collectors.joining("\n", "id,source,status,module\n", "\n"));
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static String quoted(String text) {
        return text.contains(",") ? "\"" + text + "\"" : text;
    }
}
