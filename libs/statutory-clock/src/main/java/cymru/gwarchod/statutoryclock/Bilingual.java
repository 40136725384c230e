package cymru.gwarchod.statutoryclock;

import java.util.Locale;

/** A text that a person reads, in English and in Welsh; neither may be blank. */
public record Bilingual(String en, String cy) {

    public Bilingual {
        if (en.isBlank() || cy.isBlank()) {
            throw new IllegalArgumentException("A text needs both an English and a Welsh wording");
        }
    }

    /** The Welsh text for a Welsh locale, the English one for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("cy") ? cy : en;
    }
}
