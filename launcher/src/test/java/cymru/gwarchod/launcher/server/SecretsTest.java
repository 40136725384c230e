package cymru.gwarchod.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path local;

    @Test
    void makesEachPasswordOnce() {
        String first = new Secrets(local).password("referral_app");

        assertEquals(first, new Secrets(local).password("referral_app"));
        assertNotEquals(first, new Secrets(local).password("referral_owner"));
        assertEquals(43, first.length(), "32 random bytes");
    }

    @Test
    void makesTheKeysOfTheServices() throws IOException {
        Path keys = new Secrets(local).keys();

        for (String name : List.of("cursor.key", "audit.key", "blind-index.key")) {
            assertEquals(32, Files.size(keys.resolve(name)));
            assertEquals("rw-------", permissions(keys.resolve(name)));
        }
        assertEquals("rwx------", permissions(keys));
    }

    @Test
    void keepsPasswordsToTheirOwner() throws IOException {
        new Secrets(local).password("postgres");

        assertEquals("rw-------", permissions(local.resolve("secrets/postgres")));
        assertEquals("rwx------", permissions(local.resolve("secrets")));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
