package cymru.gwarchod.access;

import static cymru.gwarchod.access.AccessRule.Held.AGENCY;
import static cymru.gwarchod.access.AccessRule.Held.SELF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.AgencyScope.Held;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Label;
import cymru.gwarchod.access.agency.Nation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Steps 4 and 5 of the decision come before step 6. */
class RestrictedScopeTest {

    private static final Caller WORKER = new Caller(
            new Agency(
                    new AgencyCode("SS-SOMEWHERE"),
                    AgencyType.SOCIAL_SERVICES,
                    Nation.WALES,
                    new Label("Somewhere", "Rhywle"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            Optional.empty(),
            Optional.of(new PersonId("issuer", "worker")),
            "client",
            Set.of(Role.SS_SOCIAL_WORKER),
            "Worker");

    private static final AgencyScope SCOPE = AccessRule.of("read")
            .allow("safety", Relation.BREAK_GLASS, SELF, Role.SS_SOCIAL_WORKER)
            .allow("member", Relation.RESPONSIBLE_LA, AGENCY, Role.SS_SOCIAL_WORKER)
            .allow("outcome", Relation.REFERRER, SELF, Role.SS_SOCIAL_WORKER)
            .build()
            .scopeOf(WORKER);

    private static final String SELF_TEXT = WORKER.self().asText();
    private static final Held MEMBER = new Held("agency:SS-SOMEWHERE", Relation.RESPONSIBLE_LA);
    private static final Held OWN = new Held(SELF_TEXT, Relation.REFERRER);
    private static final Held GLASS = new Held(SELF_TEXT, Relation.BREAK_GLASS);
    private static final Held LISTED = new Held(SELF_TEXT, Relation.LISTED);
    private static final Held RESTRICTED = new Held(Subject.EVERYBODY, Relation.EXCLUDED);
    private static final Held EXCLUDED = new Held(SELF_TEXT, Relation.EXCLUDED);

    private static Optional<String> viewOf(Held... held) {
        return SCOPE.decide(List.of(held)).map(AgencyScope.Allowed::view);
    }

    @Test
    void aRestrictionClosesWhatARelationOpens() {
        assertEquals(Optional.of("member"), viewOf(MEMBER));
        assertEquals(Optional.empty(), viewOf(MEMBER, RESTRICTED));
    }

    @Test
    void whoIsListedReachesItByARelationAndNotByTheList() {
        assertEquals(Optional.of("member"), viewOf(MEMBER, RESTRICTED, LISTED));
        assertEquals(Optional.empty(), viewOf(RESTRICTED, LISTED));
        assertEquals(Optional.empty(), viewOf(LISTED));
    }

    @Test
    void brokenGlassAndOnesOwnSubmissionOutlastARestriction() {
        assertEquals(Optional.of("safety"), viewOf(MEMBER, GLASS, RESTRICTED));
        assertEquals(Optional.of("outcome"), viewOf(MEMBER, OWN, RESTRICTED));
    }

    @Test
    void anExclusionByNameBeatsEverything() {
        assertEquals(Optional.empty(), viewOf(MEMBER, GLASS, OWN, LISTED, EXCLUDED));
    }

    @Test
    void theDatabaseIsAskedForAllThatTheDecisionNeeds() {
        assertEquals(Set.of("agency:SS-SOMEWHERE", SELF_TEXT, Subject.EVERYBODY), SCOPE.subjects());
        assertEquals(
                Set.of(
                        Relation.BREAK_GLASS,
                        Relation.RESPONSIBLE_LA,
                        Relation.REFERRER,
                        Relation.EXCLUDED,
                        Relation.LISTED),
                SCOPE.relations());
    }
}
