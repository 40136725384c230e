package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;

/**
 * The person who answers for an assessment (SERAF-15).
 *
 * @param name as other professionals know the person
 * @param socialServices whether the agency is a social services department, as the register says
 * @param serafTrained recorded, never required (AMB-9)
 */
public record Assessor(PersonId person, String name, AgencyCode agency, boolean socialServices, boolean serafTrained) {}
