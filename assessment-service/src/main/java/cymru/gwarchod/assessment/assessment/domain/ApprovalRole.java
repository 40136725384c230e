package cymru.gwarchod.assessment.assessment.domain;

/** The two functions that may approve a lowering that takes the mandatory meeting away (1.5.2). */
public enum ApprovalRole {
    SS_LEAD_OFFICER,
    SS_CSE_MANAGER
}
