package cymru.gwarchod.testing.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much a gate has tried, in {@code target/tally}: a zero of findings says something only together with its number of
 * trials. {@code cat *}{@code /target/tally/*} after {@code ./verify} gives the figures of docs/measurements.md.
 */
final class Tally {

    private static final Path FOLDER = Path.of("target/tally");

    private Tally() {}

    /**
     * Keeps the figures of a gate.
     *
     * @param gate what was tried, in kebab-case
     */
    static void keep(String gate, Map<String, ? extends Number> figures) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(gate + ".txt"),
                    new TreeMap<>(figures)
                            .entrySet().stream()
                                    .map(figure -> gate + " " + figure.getKey() + " " + figure.getValue() + "\n")
                                    .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
