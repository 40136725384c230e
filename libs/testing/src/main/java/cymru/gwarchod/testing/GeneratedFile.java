package cymru.gwarchod.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the repository that is made from data in the code. The test that makes it compares; with {@code
 * -Dgwarchod.generated.write=true} it writes the file anew, and the change stands in the diff.
 */
public final class GeneratedFile {

    private GeneratedFile() {}

    /**
     * Compares, or writes.
     *
     * @param path from the repository's root
     * @param content the whole file
     */
    public static void check(String path, String content) {
        Path file = Repository.root().resolve(path);
        try {
            if (Boolean.getBoolean("gwarchod.generated.write")) {
                Files.writeString(file, content);
            }
            assertEquals(
                    content,
                    Files.readString(file),
                    path + " is not what the code says: write it with -Dgwarchod.generated.write=true, see the diff");
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is missing: write it with -Dgwarchod.generated.write=true", e);
        }
    }
}
