package cymru.gwarchod.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Passwords and keys of this installation: made once, kept in files that only their owner can read. */
public final class Secrets {
    /** The keys that the services need, one file each. */
    private static final List<String> KEY_FILES = List.of("cursor.key", "audit.key", "blind-index.key");

    private static final int BYTES = 32;

    private final Path passwords;
    private final Path keys;
    private final Path auditHeads;
    private final Path readerKeys;
    private final SecureRandom random = new SecureRandom();

    /**
     * Opens the secrets of an installation and makes its keys if there are none.
     *
     * @param local folder of the installation; {@code secrets}, {@code keys} and {@code audit-heads} are below it
     */
    public Secrets(Path local) {
        this.passwords = privateFolder(local.resolve("secrets"));
        this.keys = privateFolder(local.resolve("keys"));
        this.auditHeads = privateFolder(local.resolve("audit-heads"));
        this.readerKeys = privateFolder(local.resolve("reader-keys"));
        KEY_FILES.forEach(name -> kept(keys.resolve(name), fresh()));
    }

    /** The password of this name, made at the first call. */
    public synchronized String password(String name) {
        byte[] candidate = Base64.getUrlEncoder().withoutPadding().encode(fresh());
        return new String(kept(passwords.resolve(name), candidate), java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** The file that holds the password of this name, for programs that read it from there. */
    Path passwordFile(String name) {
        if (password(name).isEmpty()) {
            throw new IllegalStateException("empty password file for " + name);
        }
        return passwords.resolve(name);
    }

    /** The folder with the key files, for {@code GWARCHOD_KEYS_DIR}. */
    public Path keys() {
        return keys;
    }

    /** The folder with the heads of the audit's chains, for {@code GWARCHOD_AUDIT_HEADS_DIR}. */
    public Path auditHeads() {
        return auditHeads;
    }

    /** The folder with the private keys of the services' readers, where they sign instead of having a secret. */
    public Path readerKeys() {
        return readerKeys;
    }

    private byte[] fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] kept(Path file, byte[] candidate) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, candidate, StandardOpenOption.TRUNCATE_EXISTING);
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path privateFolder(Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            if (Files.notExists(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
