package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.Unit;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Turns the verified token of the request into a {@link Caller}. A token without an agency, with more than one, or with
 * one that the register does not have opens nothing: 403.
 */
@RequestScoped
public class CallerProvider {

    private final SecurityIdentity identity;
    private final AgencyRegister register;
    private @Nullable Caller caller;

    @Inject
    CallerProvider(SecurityIdentity identity, AgencyRegister register) {
        this.identity = identity;
        this.register = register;
    }

    /** The caller of this request. */
    public Caller caller() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    /** The caller, or empty where the request carries no acceptable token. */
    public Optional<Caller> callerIfKnown() {
        try {
            return identity.isAnonymous() ? Optional.empty() : Optional.of(caller());
        } catch (ForbiddenException e) {
            return Optional.empty();
        }
    }

    private Caller read() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ForbiddenException();
        }
        Agency agency = text(token, "agency").flatMap(register::agency).orElseThrow(ForbiddenException::new);
        Optional<Unit> unit = text(token, "unit").map(code -> unitOf(agency, code));
        String client = text(token, "azp").orElseThrow(ForbiddenException::new);
        Optional<PersonId> person =
                switch (text(token, "actor").orElse("")) {
                    case "PERSON" -> Optional.of(new PersonId(token.getIssuer(), token.getSubject()));
                    case "SYSTEM" -> Optional.empty();
                    default -> throw new ForbiddenException();
                };
        String display = person.flatMap(p -> text(token, "name")).orElse(client);
        return new Caller(agency, unit, person, client, Set.copyOf(identity.getRoles()), display);
    }

    private Unit unitOf(Agency agency, String code) {
        return register.unit(code).filter(u -> u.agency().equals(agency.code())).orElseThrow(ForbiddenException::new);
    }

    /** A claim that is one string; an array (two agencies) or an object is none. */
    private static Optional<String> text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return switch (value) {
            case String s when !s.isBlank() -> Optional.of(s);
            case jakarta.json.JsonString s when !s.getString().isBlank() -> Optional.of(s.getString());
            case null -> Optional.empty();
            case Object other -> Optional.empty();
        };
    }
}
