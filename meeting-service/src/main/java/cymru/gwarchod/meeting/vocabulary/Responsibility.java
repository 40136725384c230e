package cymru.gwarchod.meeting.vocabulary;

import cymru.gwarchod.access.agency.AgencyCode;

/**
 * Whose case a record belongs to.
 *
 * @param localAuthority statistical code
 * @param agency its social services
 */
public record Responsibility(CaseId caseId, ChildId child, String localAuthority, AgencyCode agency) {}
