package cymru.gwarchod.assessment.assessment.domain;

/** The code of an agency in the register. */
public record AgencyCode(String value) {}
