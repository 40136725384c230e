package cymru.gwarchod.placement.notification.domain.rules;

import static cymru.gwarchod.placement.notification.domain.Filings.filing;
import static cymru.gwarchod.placement.notification.domain.Registers.LIVERPOOL;
import static cymru.gwarchod.placement.notification.domain.Registers.person;
import static cymru.gwarchod.placement.notification.domain.Registers.register;
import static cymru.gwarchod.placement.notification.domain.Registers.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.placement.notification.domain.Filing;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.placement.notification.domain.Registers;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import org.junit.jupiter.api.Test;

@StatutoryRule("ROLE-21")
class WhoFilesTest {

    @Test
    void aHomeFilesForItselfAndNamesThePlacingAuthority() {
        Stay stay = stay(filing(null, LIVERPOOL), person("PROVIDER", "HOME"));

        assertEquals("HOME", stay.home().value());
        assertEquals("PROVIDER", stay.provider().value());
        assertEquals(LIVERPOOL, stay.placingAuthority());
        assertEquals("SS-LIVERPOOL", stay.placingAgency().orElseThrow().value());
        assertEquals(Registers.FLINTSHIRE, stay.hostAuthority());
        assertEquals("SS-FLINTSHIRE", stay.hostAgency().value());
        assertEquals("POLICE", stay.police().orElseThrow().value());
    }

    @Test
    void aHomeDoesNotFileForAnotherOneNotEvenItsProvidersNorForItselfByName() {
        assertRefused(
                NotificationRefusal.HOME_FROM_TOKEN, filing("HOME-IN-WREXHAM", LIVERPOOL), person("PROVIDER", "HOME"));
        assertRefused(NotificationRefusal.HOME_FROM_TOKEN, filing("HOME", LIVERPOOL), person("PROVIDER", "HOME"));
    }

    @Test
    void whoBelongsToNoHomeFilesForNone() {
        assertRefused(NotificationRefusal.HOME_NOT_FOUND, filing(null, LIVERPOOL), person("PROVIDER", null));
    }

    @Test
    void aHomeNamesAnAuthorityThatThereIs() {
        assertRefused(NotificationRefusal.PLACING_AUTHORITY_REQUIRED, filing(null, null), person("PROVIDER", "HOME"));
        assertRefused(
                NotificationRefusal.PLACING_AUTHORITY_NOT_FOUND, filing(null, "E99999999"), person("PROVIDER", "HOME"));
    }

    @Test
    void anAuthorityWithoutSocialServicesHereIsAPartyAllTheSame() {
        Stay stay = stay(filing(null, Registers.WIRRAL), person("PROVIDER", "HOME"));

        assertEquals(Registers.WIRRAL, stay.placingAuthority());
        assertTrue(stay.placingAgency().isEmpty());
    }

    @Test
    void aProvidersSystemNamesOneOfItsOwnHomes() {
        assertEquals(
                "HOME-IN-WREXHAM",
                stay(filing("HOME-IN-WREXHAM", LIVERPOOL), system("PROVIDER"))
                        .home()
                        .value());
        assertRefused(NotificationRefusal.HOME_REQUIRED, filing(null, LIVERPOOL), system("PROVIDER"));
        assertRefused(NotificationRefusal.HOME_NOT_FOUND, filing("OTHER-HOME", LIVERPOOL), system("PROVIDER"));
    }

    @Test
    void anAuthorityPlacesItsOwnAndNamesTheHome() {
        assertEquals(
                LIVERPOOL,
                stay(filing("OTHER-HOME", null), person("SS-LIVERPOOL", null)).placingAuthority());
        assertEquals(
                LIVERPOOL, stay(filing("HOME", null), system("SS-LIVERPOOL")).placingAuthority());
        assertRefused(
                NotificationRefusal.PLACING_AUTHORITY_FROM_TOKEN,
                filing("HOME", Registers.WIRRAL),
                person("SS-LIVERPOOL", null));
        assertRefused(NotificationRefusal.HOME_REQUIRED, filing(null, null), person("SS-LIVERPOOL", null));
        assertRefused(NotificationRefusal.HOME_NOT_FOUND, filing("SCHOOL", null), person("SS-LIVERPOOL", null));
        assertRefused(NotificationRefusal.HOME_NOT_FOUND, filing("NO-HOME", null), person("SS-LIVERPOOL", null));
    }

    @Test
    void nobodyElseIsAParty() {
        assertRefused(NotificationRefusal.NOT_A_PARTY, filing("HOME", LIVERPOOL), system("POLICE"));
    }

    private static Stay stay(Filing filing, Caller caller) {
        return assertInstanceOf(WhoFiles.Answer.Parties.class, WhoFiles.of(filing, caller, register()))
                .stay();
    }

    private static void assertRefused(NotificationRefusal refusal, Filing filing, Caller caller) {
        assertEquals(new WhoFiles.Answer.Refused(refusal), WhoFiles.of(filing, caller, register()));
    }
}
