package cymru.gwarchod.problem;

/**
 * One text in both languages.
 *
 * @param en English
 * @param cy Welsh
 */
public record Bilingual(String en, String cy) {

    /** Refuses a text that is missing in one language. */
    public Bilingual {
        if (en.isBlank() || cy.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages");
        }
    }

    /** The text in that language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case CY -> cy;
        };
    }
}
