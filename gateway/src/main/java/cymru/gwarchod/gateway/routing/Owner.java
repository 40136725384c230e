package cymru.gwarchod.gateway.routing;

import java.util.Set;

/**
 * Who answers a path: the path table of the suite. The first segment after {@code /v1} belongs to exactly one owner,
 * whether or not the owner serves it yet.
 */
public enum Owner {
    /** Concerns, referrals, children, cases, directory, the read models of a case, and which tokens are revoked. */
    REFERRAL(
            "referral-service",
            Set.of(
                    "concerns",
                    "referrals",
                    "children",
                    "cases",
                    "case-states",
                    "chronologies",
                    "missing-episodes",
                    "return-interviews",
                    "intelligence-items",
                    "directory",
                    "agencies",
                    "local-authorities",
                    "calendar",
                    "rulesets",
                    "work-items",
                    "notifications",
                    "events",
                    "access-records",
                    "token-revocations",
                    "holdings",
                    "case-restrictions",
                    "break-glass-grants",
                    "activity-patterns")),
    /** The SERAF instrument, assessments and monitoring. */
    ASSESSMENT(
            "assessment-service",
            Set.of("instruments", "assessments", "lowered-categories", "contributions", "reassessments", "monitoring")),
    /** Strategy discussions, meetings, plans and what follows from them. */
    MEETING(
            "meeting-service",
            Set.of(
                    "strategy-discussions",
                    "meetings",
                    "panels",
                    "plans",
                    "actions",
                    "programmes",
                    "disruption-plans",
                    "case-closures")),
    /** Providers, homes, placements and the residency register. */
    PLACEMENT(
            "placement-service",
            Set.of("providers", "homes", "placements", "placement-notifications", "residency-register")),
    /** The gateway itself; {@code scenario-clock} in the sandbox only. */
    GATEWAY("gateway", Set.of("problem-types", "openapi", "scenario-clock"));

    private final String service;

    @SuppressWarnings("ImmutableEnumChecker") // every row is made by Set.of
    private final Set<String> firstSegments;

    Owner(String service, Set<String> firstSegments) {
        this.service = service;
        this.firstSegments = firstSegments;
    }

    /** The name of the service, which is also its audience and the stem of its contract's file name. */
    public String service() {
        return service;
    }

    /** The first segments after {@code /v1} that this owner answers. */
    public Set<String> firstSegments() {
        return firstSegments;
    }
}
