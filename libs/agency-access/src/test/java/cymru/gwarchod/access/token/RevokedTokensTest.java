package cymru.gwarchod.access.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.token.TokenRevocation.RevocationKind;
import cymru.gwarchod.access.token.TokenRevocation.RevocationReason;
import cymru.gwarchod.access.token.TokenRevocation.Target;
import cymru.gwarchod.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevokedTokensTest {

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static final String AGENCY = "EDUCATION-FLINTSHIRE";
    private static final String CLIENT = "education-flintshire-system";
    private static final String PERSON = "https://realm.test#subject";

    private final List<TokenRevocation> table = new ArrayList<>();
    private final RevokedTokens tokens = new RevokedTokens(this::read, () -> this.now);
    private Instant now = START;
    private boolean unreadable;
    private int looks;

    @BeforeEach
    void firstLook() {
        tokens.look();
    }

    @Test
    void aClientAPersonOrOneTokenIsMeant() {
        revoke(RevocationKind.CLIENT, CLIENT);
        revoke(RevocationKind.PERSON, PERSON);
        revoke(RevocationKind.TOKEN, "id");

        assertTrue(tokens.isRevoked(new RevokedTokens.Claims("x", CLIENT, "x", AGENCY)));
        assertTrue(tokens.isRevoked(new RevokedTokens.Claims("x", "x", PERSON, AGENCY)));
        assertTrue(tokens.isRevoked(new RevokedTokens.Claims("id", "x", "x", AGENCY)));
        assertFalse(tokens.isRevoked(new RevokedTokens.Claims("x", "x", "x", AGENCY)));
        assertFalse(tokens.isRevoked(new RevokedTokens.Claims(CLIENT, PERSON, "id", AGENCY)), "of another kind");
    }

    @Test
    void anOfficerReachesTheOwnAgencysTokensAndThePlatformsAll() {
        revoke(RevocationKind.CLIENT, CLIENT);
        var ofAnotherAgency = new RevokedTokens.Claims("x", CLIENT, "x", "POLICE-NORTH-WALES");
        assertFalse(tokens.isRevoked(ofAnotherAgency));

        add(RevocationKind.CLIENT, CLIENT, true);

        assertTrue(tokens.isRevoked(ofAnotherAgency));
    }

    @Test
    void aRevocationEnds() {
        revoke(RevocationKind.CLIENT, CLIENT);

        now = START.plus(Duration.ofHours(1));

        assertFalse(tokens.isRevoked(new RevokedTokens.Claims("x", CLIENT, "x", AGENCY)));
    }

    @Test
    void theTableIsLookedAtOnceASecondAtMost() {
        now = START.plusMillis(900);
        assertTrue(tokens.isFresh());
        tokens.look();
        assertEquals(1, looks);

        now = START.plusSeconds(1);
        assertFalse(tokens.isFresh());
        tokens.look();
        assertEquals(2, looks);
    }

    @Test
    void withoutTheTableNobodyGetsInAfterFiveSeconds() {
        // given
        unreadable = true;

        // then
        now = START.plusSeconds(4);
        tokens.look();
        now = START.plusSeconds(5);
        ProblemException refused = assertThrows(ProblemException.class, tokens::look);
        assertEquals("dependency-unavailable", refused.code().value());

        // and
        unreadable = false;
        tokens.look();
        assertTrue(tokens.isFresh());
    }

    private List<TokenRevocation> read(Instant at) {
        looks++;
        if (unreadable) {
            throw new IllegalStateException("no database");
        }
        return List.copyOf(table);
    }

    private void revoke(RevocationKind kind, String value) {
        add(kind, value, false);
    }

    private void add(RevocationKind kind, String value, boolean everywhere) {
        table.add(new TokenRevocation(
                UUID.randomUUID(),
                new Target(kind, value),
                AGENCY,
                everywhere,
                RevocationReason.OTHER,
                START,
                START.plus(Duration.ofHours(1)),
                "person:officer"));
        now = now.plusSeconds(1);
        tokens.look();
    }
}
