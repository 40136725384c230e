package cymru.gwarchod.access;

/**
 * A person, by the issuer and subject of their token: usernames are re-used in public bodies, these two are not.
 *
 * @param issuer the {@code iss} claim
 * @param subject the {@code sub} claim
 */
public record PersonId(String issuer, String subject) {

    /** The one text form, as it stands in {@code case_access} and in the directory. */
    public String asText() {
        return issuer + "#" + subject;
    }

    /** Reads {@link #asText()} back. */
    public static PersonId parse(String text) {
        int hash = text.lastIndexOf('#');
        if (hash < 1) {
            throw new IllegalArgumentException("not a person id");
        }
        return new PersonId(text.substring(0, hash), text.substring(hash + 1));
    }
}
