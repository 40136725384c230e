package cymru.gwarchod.launcher.server;

import cymru.gwarchod.launcher.LaunchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak, unpacked and built once for PostgreSQL. Building takes half a minute, so the result is kept outside
 * {@code target}, under a name that says version and options: another of either makes another folder. It appears by one
 * rename when it is complete; a broken attempt leaves nothing that looks finished.
 */
final class KeycloakDistribution {
    /** Device and backchannel grants, which no realm of ours uses, are not even there; the rest only costs start time. */
    private static final List<String> OPTIONS =
            List.of("--db=postgres", "--features-disabled=device-flow,ciba,impersonation,kerberos,organization");

    private static final Duration BUILD = Duration.ofMinutes(5);

    private KeycloakDistribution() {}

    /** Returns the folder of the built distribution, building it if this machine has none yet. */
    static Path prepare(Path root, Path cache, Path logs, Leftovers leftovers, Consumer<String> progress) {
        Path zip = zip(root.resolve("launcher/target/keycloak"));
        String version = zip.getFileName()
                .toString()
                .replace("keycloak-quarkus-dist-", "")
                .replace(".zip", "");
        String options = UUID.nameUUIDFromBytes(String.join(" ", OPTIONS).getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        Path built = cache.resolve("keycloak-" + version + "-" + options);
        if (Files.isDirectory(built)) {
            return built;
        }
        progress.accept("Preparing Keycloak " + version + " (once on this machine, about a minute)");
        Path attempt = cache.resolve(
                built.getFileName() + "." + ProcessHandle.current().pid());
        try {
            unpack(zip, attempt);
            build(attempt.resolve("keycloak-" + version), logs, leftovers);
            Files.move(attempt.resolve("keycloak-" + version), built, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failure) {
            if (!Files.isDirectory(built)) { // otherwise another launcher was faster, which is just as good
                throw new UncheckedIOException(failure);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            Folders.delete(attempt);
        }
        return built;
    }

    private static Path zip(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow(() -> new LaunchException("Keycloak is not there: build first (./run does it)."));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside its archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    try (InputStream content = archive.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
    }

    private static void build(Path home, Path logs, Leftovers leftovers) {
        List<String> command = Stream.concat(
                        Stream.of("sh", home.resolve("bin/kc.sh").toString(), "build"), OPTIONS.stream())
                .toList();
        ManagedProcess.start(
                        "keycloak-build",
                        command,
                        Map.of(
                                "JAVA_HOME",
                                System.getProperty("java.home"),
                                "JAVA_OPTS_APPEND",
                                "-XX:TieredStopAtLevel=1"),
                        logs,
                        leftovers)
                .awaitSuccess(BUILD);
    }
}
