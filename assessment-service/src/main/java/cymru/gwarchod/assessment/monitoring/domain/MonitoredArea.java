package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.access.agency.AgencyCode;

/**
 * Where a fact is counted.
 *
 * @param localAuthority statistical code
 * @param socialServices those of the authority, who alone see its figures exactly
 */
public record MonitoredArea(String localAuthority, AgencyCode socialServices) {}
