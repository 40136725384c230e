package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.http.Languages;
import cymru.gwarchod.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Whom to call at an agency, in the language of the caller. */
@ApplicationScoped
public class Contacts {

    private final AgencyRegister register;
    private final Languages languages;

    Contacts(AgencyRegister register, Languages languages) {
        this.register = register;
        this.languages = languages;
    }

    /** The contact of an agency of the register. */
    public ContactResponse of(AgencyCode agency) {
        return ContactResponse.of(register.agency(agency.value()).orElseThrow(), languages.current() == Language.CY);
    }
}
