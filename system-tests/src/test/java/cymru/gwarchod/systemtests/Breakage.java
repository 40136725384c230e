package cymru.gwarchod.systemtests;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The deliberate removal of one control, from docs/security/breakage.yaml.
 *
 * @param control what is taken away
 * @param module where the test is
 * @param test the simple name of the class that has to fail
 */
record Breakage(String id, String control, String module, String test, List<Edit> edits) {

    /** Replaces the one occurrence of a text. */
    record Edit(String file, String find, String put) {

        /** How often the text is there. */
        int occurrences(Path root) throws IOException {
            return Files.readString(root.resolve(file)).split(java.util.regex.Pattern.quote(find), -1).length - 1;
        }

        void apply(Path root) throws IOException {
            Files.writeString(
                    root.resolve(file), Files.readString(root.resolve(file)).replace(find, put));
        }

        void undo(Path from, Path root) throws IOException {
            Files.writeString(root.resolve(file), Files.readString(from.resolve(file)));
        }
    }

    /** All of them. */
    static List<Breakage> all(Path root) throws IOException {
        return new YAMLMapper()
                .readValue(root.resolve("docs/security/breakage.yaml").toFile(), new TypeReference<>() {});
    }

    /** The source of the test that has to fail. */
    Path source(Path root) throws IOException {
        try (Stream<Path> sources = Files.walk(root.resolve(module).resolve("src/test/java"))) {
            return sources.filter(file -> file.getFileName().toString().equals(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(id + " names a test that is not there: " + test));
        }
    }
}
