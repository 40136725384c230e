package cymru.gwarchod.access;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asking, from the verified token and from nothing else (ROLE-31).
 *
 * @param agency the one agency of the token, found in the register
 * @param unit the team, home, school or service of the person, where the token names one
 * @param person the named person; empty for a partner's system, which acts for its agency
 * @param client the client the token was issued to ({@code azp})
 * @param roles realm roles
 * @param displayName the person's name as other professionals know it, or the client
 */
public record Caller(
        Agency agency,
        Optional<Unit> unit,
        Optional<PersonId> person,
        String client,
        Set<String> roles,
        String displayName) {

    /** Whether the caller holds the realm role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether no named person stands behind the call. */
    public boolean isSystem() {
        return person.isEmpty();
    }

    /** Every subject that this caller is; the second line of defence in the database compares with these. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject.OfAgency(agency.code()));
        unit.ifPresent(u -> subjects.add(new Subject.OfUnit(u.code())));
        subjects.add(self());
        return List.copyOf(subjects);
    }

    /** The narrowest subject: the person, or the system where there is none. */
    public Subject self() {
        return person.<Subject>map(Subject.OfPerson::new).orElseGet(() -> new Subject.OfClient(client));
    }
}
