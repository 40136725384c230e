package cymru.gwarchod.assessment.assessment.domain;

/**
 * The person who answers for an assessment (SERAF-15).
 *
 * @param socialServices whether the agency is a social services department, as the register says
 * @param serafTrained recorded, never required (AMB-9)
 */
public record Assessor(PersonId person, AgencyCode agency, boolean socialServices, boolean serafTrained) {}
