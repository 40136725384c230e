package cymru.gwarchod.launcher;

import cymru.gwarchod.launcher.server.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Stream;

/** The folder with everything that an installation keeps. One launcher at a time may use it. */
final class LocalFolder {
    private static final Set<String> KEPT = Set.of("logs", "lock");

    private final Path folder;
    private final FileChannel lock;

    private LocalFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder, making it if need be.
     *
     * @throws LaunchException if another launcher has it
     */
    static LocalFolder claim(Path folder) {
        try {
            Files.createDirectories(folder.resolve("logs"));
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new LaunchException("Another ./run uses " + folder + ": stop it first.");
            }
            return new LocalFolder(folder, channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** Deletes everything but the logs. */
    void deleteData() {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> !KEPT.contains(entry.getFileName().toString()))
                    .forEach(Folders::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes the logs of the last run. */
    void emptyLogs() {
        Folders.delete(folder.resolve("logs"));
        try {
            Files.createDirectory(folder.resolve("logs"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void release() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
