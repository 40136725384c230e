package cymru.gwarchod.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything outside a service that its tests need: name it once in a module, {@code
 * @QuarkusTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "referral"))}.
 */
public final class ServiceUnderTest implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ServiceDatabase running;

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        running = ServiceDatabase.start(service);
        Map<String, String> configuration = new HashMap<>(running.configuration());
        configuration.put("quarkus.oidc.public-key", TestTokens.publicKey());
        configuration.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        configuration.put("gwarchod.register.dir", Repository.register().toString());
        Path keys = keys();
        configuration.put("gwarchod.keys.dir", keys.toString());
        configuration.put(
                "gwarchod.audit.heads.dir", keys.resolve("audit-heads").toString());
        configuration.put("gwarchod.scenario-clock.enabled", "true");
        // Tests of the round call it themselves; the timer's own round in the middle of one would take its rows.
        configuration.put("gwarchod.idempotency.forget-every", "off");
        return configuration;
    }

    /** The database of the service under test. */
    public static ServiceDatabase database() {
        if (running == null) {
            throw new IllegalStateException("no service is under test");
        }
        return running;
    }

    @Override
    public void stop() {
        try {
            if (running != null) {
                running.close();
                running = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path keys() {
        try {
            Path folder = Files.createTempDirectory("gwarchod-keys");
            for (String name : List.of("cursor.key", "audit.key", "blind-index.key")) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Path file = Files.write(folder.resolve(name), key);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                file.toFile().deleteOnExit();
            }
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
