package cymru.gwarchod.launcher;

import cymru.gwarchod.launcher.server.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which program last prepared the tables of each service. The same program, byte for byte, has nothing to do again: starting
 * it only to learn that would cost every start of the suite some seconds. Goes with the data when they are deleted.
 */
final class PreparedTables {
    private final Path folder;
    private final Path root;

    PreparedTables(SuiteConfig config) {
        this.folder = config.local().resolve("prepared-tables");
        this.root = config.root();
    }

    /** Whether this very program has prepared them. */
    boolean by(ServiceDefinition service) {
        Path noted = folder.resolve(service.name());
        try {
            return Files.exists(noted) && Files.readString(noted).equals(fingerprint(service));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** This program has prepared them now. */
    void note(ServiceDefinition service) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(service.name()), fingerprint(service));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of what is ours in the program: migrations lie there and nowhere else. */
    private String fingerprint(ServiceDefinition service) throws IOException {
        Path program = ServiceDefinition.program(root, service.module()).getParent();
        try (Stream<Path> app = Files.list(program.resolve("app"));
                Stream<Path> libraries = Files.list(program.resolve("lib/main"))) {
            List<Path> ours = Stream.concat(app, libraries.filter(library -> library.getFileName()
                            .toString()
                            .startsWith("cymru.gwarchod.")))
                    .sorted()
                    .toList();
            return Folders.fingerprint(ours);
        }
    }
}
