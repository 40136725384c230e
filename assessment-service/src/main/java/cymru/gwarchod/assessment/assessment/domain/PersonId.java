package cymru.gwarchod.assessment.assessment.domain;

/** A person as the identity provider names them: issuer and subject, never a name. */
public record PersonId(String issuer, String subject) {}
