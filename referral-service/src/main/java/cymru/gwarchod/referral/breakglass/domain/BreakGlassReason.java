package cymru.gwarchod.referral.breakglass.domain;

/** What kind of emergency it is. */
public enum BreakGlassReason {
    CHILD_MISSING,
    IMMEDIATE_HARM,
    OUT_OF_HOURS_ENQUIRY,
    MEDICAL_EMERGENCY
}
