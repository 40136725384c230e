package cymru.gwarchod.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedTablesTest {
    private static final ServiceDefinition SERVICE = ServiceDefinition.ALL.getFirst();

    @TempDir
    private Path root;

    private Path migrations;
    private PreparedTables tables;

    @BeforeEach
    void aProgram() throws IOException {
        Path program = ServiceDefinition.program(root, SERVICE.module()).getParent();
        Files.createDirectories(program.resolve("app"));
        Files.createDirectories(program.resolve("lib/main"));
        Files.writeString(program.resolve("app/service.jar"), "the service");
        migrations = program.resolve("lib/main/cymru.gwarchod.gwarchod-audit.jar");
        Files.writeString(migrations, "a library with migrations");
        SuiteConfig config = new SuiteConfig(
                root,
                root.resolve(".local"),
                root.resolve("cache"),
                Ports.free(),
                List.of(SERVICE),
                Optional.empty(),
                false,
                List.of(),
                false,
                false,
                line -> {});
        tables = new PreparedTables(config);
    }

    @Test
    void arePreparedOnceByTheSameProgram() {
        assertFalse(tables.by(SERVICE));

        tables.note(SERVICE);

        assertTrue(tables.by(SERVICE));
    }

    @Test
    void arePreparedAgainByAnotherProgram() throws IOException {
        tables.note(SERVICE);

        Files.writeString(migrations, "a library with one more migration");

        assertFalse(tables.by(SERVICE));
    }
}
