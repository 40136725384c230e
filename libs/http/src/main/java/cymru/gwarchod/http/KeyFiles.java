package cymru.gwarchod.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Reads keys from files that only their owner, and at most a group, may read. */
final class KeyFiles {

    private static final int AES_256_BYTES = 32;

    private KeyFiles() {}

    /**
     * An AES-256 key.
     *
     * @throws IllegalStateException if everybody may read the file, or it is not 32 bytes long
     * @throws UncheckedIOException if it cannot be read
     */
    static SecretKey aes256(Path file) {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
                throw new IllegalStateException("Everybody can read the key " + file.getFileName() + ": chmod o-r");
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length != AES_256_BYTES) {
                throw new IllegalStateException("The key " + file.getFileName() + " is not 32 bytes long");
            }
            return new SecretKeySpec(bytes, "AES");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key " + file.getFileName() + " cannot be read", unreadable);
        }
    }
}
