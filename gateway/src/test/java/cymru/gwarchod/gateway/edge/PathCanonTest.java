package cymru.gwarchod.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathCanonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/status",
                "/v1/referrals",
                "/v1/referrals/0197f3a2-7c1e-7a55-9f6b-3d2f1e0c9b8a/acceptance",
                "/v1/agencies/SS-YNYS-MON",
                "/v1/rulesets/GUIDANCE_2010_DRAFT",
                "/v1/a.b~c",
                "/.well-known/security.txt",
                "/v1/referrals?limit=50&cursor=AbC-_.~%3D",
                "/v1/referrals?q=%C3%B4&sort=-receivedAt,reference",
                "/v1/referrals?",
                "/v1/referrals?a=/../b?c",
            })
    void passesTheOneSpelling(String target) {
        assertTrue(PathCanon.isCanonical(target));
    }

    @ParameterizedTest
    @MethodSource("cymru.gwarchod.gateway.edge.PathSpellings#all")
    void refusesEveryOther(String target) {
        assertFalse(PathCanon.isCanonical(target), target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/referrals?a=%00",
                "/v1/referrals?a=%",
                "/v1/referrals?a=%g1",
                "/v1/referrals?a=b\\c",
                "/v1/referrals?a=\u00f4",
                "/v1/referrals?a=<b>",
                "/v1/referrals?a#b",
            })
    void refusesAMalformedQuery(String target) {
        assertFalse(PathCanon.isCanonical(target), target);
    }
}
