package cymru.gwarchod.access.agency;

/**
 * A text that a person reads, in both official languages of Wales.
 *
 * @param en English
 * @param cy Welsh; equal to the English where a proper name has no Welsh form
 */
public record Label(String en, String cy) {

    /** A label whose Welsh may be missing in the source; the name then stands in both. */
    public static Label of(String en, String cy) {
        return new Label(en, cy.isBlank() ? en : cy);
    }
}
