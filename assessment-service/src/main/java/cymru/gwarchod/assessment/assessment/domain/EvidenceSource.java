package cymru.gwarchod.assessment.assessment.domain;

/** Where the evidence behind a present indicator comes from (SERAF-14). */
public enum EvidenceSource {
    CHILD,
    PARENT_OR_CARER,
    OTHER_YOUNG_PERSON,
    OWN_OBSERVATION,
    OTHER_PRACTITIONER,
    AGENCY_RECORD,
    POLICE_INFORMATION,
    MEMBER_OF_PUBLIC
}
