package cymru.gwarchod.placement.vocabulary.api;

import cymru.gwarchod.access.agency.Label;
import cymru.gwarchod.http.Languages;
import cymru.gwarchod.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Labels in the language of the caller. */
@ApplicationScoped
public class Labels {

    private final Languages languages;

    Labels(Languages languages) {
        this.languages = languages;
    }

    /** The label as the caller reads it. */
    public String text(Label label) {
        return languages.current() == Language.CY ? label.cy() : label.en();
    }
}
