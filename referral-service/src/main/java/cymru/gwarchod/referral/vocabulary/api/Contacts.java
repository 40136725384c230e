package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.access.agency.Label;
import cymru.gwarchod.http.Languages;
import cymru.gwarchod.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

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

    /** The code of the kind of agency, which may stand where the agency would tell who a source is. */
    public String kindOf(AgencyCode agency) {
        return type(agency).name();
    }

    /** What stands in the place of a person who is a source: a professional of a kind of agency, and nothing else. */
    public String professionalOf(AgencyCode agency) {
        Label kind = type(agency).label();
        return languages.current() == Language.CY
                ? "Gweithiwr proffesiynol (%s)".formatted(kind.cy().toLowerCase(Locale.ROOT))
                : "A professional from %s".formatted(kind.en().toLowerCase(Locale.ROOT));
    }

    private AgencyType type(AgencyCode agency) {
        return register.agency(agency.value()).orElseThrow().type();
    }
}
