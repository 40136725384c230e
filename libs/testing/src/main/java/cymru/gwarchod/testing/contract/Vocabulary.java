package cymru.gwarchod.testing.contract;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that no contract uses: those that blame a child (CRIM-08). The list is {@code banned-terms.txt}. */
@StatutoryRule("CRIM-08")
public final class Vocabulary {

    private static final Pattern BANNED = banned();

    private Vocabulary() {}

    /** The banned terms in a text. */
    public static List<String> bannedIn(String text) {
        return BANNED.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Every use of a banned term in the files below a folder, as {@code file:line: term}. */
    public static List<String> bannedBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> inFile(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> inFile(Path folder, Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size()).boxed().flatMap(i -> bannedIn(lines.get(i)).stream()
                    .map(term -> folder.relativize(file) + ":" + (i + 1) + ": " + term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern banned() {
        try (InputStream list = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("banned-terms.txt"))) {
            String terms = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?<![a-z])(" + terms + ")(?![a-z])", Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
