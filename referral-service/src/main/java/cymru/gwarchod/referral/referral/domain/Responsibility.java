package cymru.gwarchod.referral.referral.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;

/**
 * Who answers for a referral, and which child and case it belongs to in this suite.
 *
 * @param localAuthority statistical code of the responsible authority
 * @param agency its social services
 */
public record Responsibility(String localAuthority, AgencyCode agency, ChildId child, CaseId caseId) {}
