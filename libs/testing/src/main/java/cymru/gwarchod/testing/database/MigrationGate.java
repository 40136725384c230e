package cymru.gwarchod.testing.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.gwarchod.testing.Git;
import cymru.gwarchod.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How migrations are named and written (convention 20). It reads files and starts nothing. */
public abstract class MigrationGate {

    /** A callback runs after every migration; it has a name and no time. */
    private static final Pattern NAME = Pattern.compile("(V\\d{12}|afterMigrate)__[a-z]+(_[a-z0-9]+)+\\.sql");

    private static final Pattern SERVER_TIME = Pattern.compile(
            "\\b(now\\s*\\(\\)|current_timestamp|current_date|clock_timestamp|localtimestamp|statement_timestamp)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENUM_TYPE =
            Pattern.compile("create\\s+type\\s+\\S+\\s+as\\s+enum", Pattern.CASE_INSENSITIVE);

    private final String service;

    /**
     * The gate of a service.
     *
     * @param service its module, such as {@code referral-service}
     */
    protected MigrationGate(String service) {
        this.service = service;
    }

    @Test
    void everyMigrationIsNamedByItsTimeAndWhatItDoes() {
        List<String> wrong = migrations().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !NAME.matcher(name).matches())
                .toList();

        assertFalse(migrations().isEmpty());
        assertTrue(wrong.isEmpty(), wrong::toString);
    }

    @Test
    void noTwoMigrationsShareAVersion() {
        // A library's tables and the service's share one history.
        Set<String> versions = new HashSet<>();
        List<String> twice = migrations().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("V"))
                .map(name -> name.substring(0, 13))
                .filter(version -> !versions.add(version))
                .toList();

        assertTrue(twice.isEmpty(), twice::toString);
    }

    @Test
    void noRuleAsksTheServerForTheTime() {
        assertNoneContains(SERVER_TIME);
    }

    @Test
    void codesAreTextWithACheck() {
        assertNoneContains(ENUM_TYPE);
    }

    @Test
    void whatWasTaggedIsNotEdited() {
        // given
        Optional<String> tag = Git.newestContractTag();
        assumeTrue(tag.isPresent(), "no tag contract/v1.* yet: nothing has been rolled out");

        // when
        List<String> edited = Stream.of(service, "libs")
                .flatMap(folder -> Git.files(tag.orElseThrow(), folder).stream())
                .filter(file -> file.contains("/src/main/resources/db/") && file.endsWith(".sql"))
                .filter(file -> {
                    Path now = Repository.root().resolve(file);
                    return !Files.exists(now)
                            || !read(now)
                                    .strip()
                                    .equals(Git.show(tag.orElseThrow(), file).strip());
                })
                .toList();

        // then
        assertTrue(edited.isEmpty(), () -> "add a migration instead of editing " + edited);
    }

    private void assertNoneContains(Pattern forbidden) {
        List<String> wrong = new ArrayList<>();
        migrations().forEach(file -> read(file)
                .lines()
                .filter(line -> !line.strip().startsWith("--") && !line.startsWith("COMMENT"))
                .filter(line -> forbidden.matcher(line).find())
                .forEach(line -> wrong.add(file.getFileName() + ": " + line.strip())));
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private List<Path> migrations() {
        return Stream.of(service, "libs")
                .map(Repository.root()::resolve)
                .flatMap(MigrationGate::sql)
                .sorted()
                .toList();
    }

    private static Stream<Path> sql(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".sql") && file.toString().contains("/src/main/resources/db/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
