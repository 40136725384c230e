package cymru.gwarchod.access.token;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.problem.ProblemException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenBindingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String TOKEN = "header.claims.signature";
    private static final Optional<URI> OUTER = Optional.of(URI.create("https://api.test"));
    private static final PartnersKey KEY = new PartnersKey();

    private final TokenBinding live = new TokenBinding(false, OUTER, () -> NOW);
    private final TokenBinding sandbox = new TokenBinding(true, OUTER, () -> NOW);

    @Test
    void aBoundTokenNeedsItsProofEverywhere() {
        for (TokenBinding binding : List.of(live, sandbox)) {
            assertTrue(binding.check(bound(true, List.of(proof()))).isPresent());
            assertRefused("proof-required", binding, bound(false, List.of()));
            assertRefused("proof-required", binding, bound(false, List.of(proof())));
            assertRefused("proof-required", binding, bound(true, List.of()));
        }
    }

    @Test
    void aTokenWithoutAKeyIsTakenInTheSandboxAndFromReaders() {
        assertTrue(sandbox.check(unbound(Role.REFERRER, false)).isEmpty());
        assertTrue(live.check(unbound(Role.INTERNAL_READER, false)).isEmpty());
        assertRefused("token-not-bound", live, unbound(Role.REFERRER, false));
        assertRefused("token-not-bound", live, unbound(Role.SYSTEM_INTEGRATION, false));
    }

    @Test
    void aTokenWithoutAKeyCannotPretendToHaveOne() {
        assertRefused("token-not-bound", live, unbound(Role.INTERNAL_READER, true));
        assertRefused("token-not-bound", sandbox, unbound(Role.REFERRER, true));
    }

    @Test
    void aTokenBoundByAnythingElseCannotBeProvedHere() {
        var byCertificate = new TokenBinding.Presented(
                TOKEN,
                Optional.of(Map.of("x5t#S256", "hash")),
                Set.of(),
                true,
                List.of(proof()),
                "GET",
                "/v1/agencies");

        assertRefused("proof-invalid", live, byCertificate);
        assertRefused(
                "proof-invalid",
                live,
                new TokenBinding.Presented(
                        TOKEN, Optional.of(Map.of()), Set.of(), true, List.of(proof()), "GET", "/v1/agencies"));
    }

    @Test
    void theAddressIsTheGatewaysWhateverTheServiceSees() {
        assertRefused(
                "proof-invalid",
                new TokenBinding(false, Optional.of(URI.create("http://127.0.0.1:8081")), () -> NOW),
                bound(true, List.of(proof())));
    }

    @Test
    void aLiveServiceWithTheSandboxsRuleOrWithoutItsAddressDoesNotStart() {
        assertThrows(IllegalStateException.class, () -> sandbox.requireSafe(List.of("prod")));
        assertThrows(IllegalStateException.class, () -> new TokenBinding(false, Optional.empty(), () -> NOW)
                .requireSafe(List.of("prod")));
        assertDoesNotThrow(() -> live.requireSafe(List.of("prod")));
        assertDoesNotThrow(() -> sandbox.requireSafe(List.of("sandbox")));
        assertDoesNotThrow(() -> new TokenBinding(false, Optional.empty(), () -> NOW).requireSafe(List.of("migrate")));
    }

    private static String proof() {
        return KEY.proof(TOKEN, NOW, claims -> {});
    }

    private static TokenBinding.Presented bound(boolean withScheme, List<String> proofs) {
        return new TokenBinding.Presented(
                TOKEN,
                Optional.of(Map.of("jkt", KEY.thumbprint())),
                Set.of(Role.SYSTEM_INTEGRATION),
                withScheme,
                proofs,
                "GET",
                "/v1/agencies");
    }

    private static TokenBinding.Presented unbound(String role, boolean withScheme) {
        return new TokenBinding.Presented(
                TOKEN, Optional.empty(), Set.of(role), withScheme, List.of(proof()), "GET", "/v1/agencies");
    }

    private static void assertRefused(String code, TokenBinding binding, TokenBinding.Presented presented) {
        assertEquals(
                code,
                assertThrows(ProblemException.class, () -> binding.check(presented))
                        .code()
                        .value());
    }
}
