package cymru.gwarchod.referral.vocabulary.api;

import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.agency.LocalAuthority;
import cymru.gwarchod.access.agency.TaskGroup;
import cymru.gwarchod.access.agency.Unit;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of the register in a query. An unknown one is refused: a misspelt filter must not look like an empty list. */
@ApplicationScoped
public class RegisterParameters {

    private final AgencyRegister register;

    RegisterParameters(AgencyRegister register) {
        this.register = register;
    }

    /** The agency with that code, given as {@code agency}. */
    public Agency agency(String code) {
        return register.agency(code).orElseThrow(() -> unknown("agency"));
    }

    /** The unit with that code, given as {@code unit}. */
    public Unit unit(String code) {
        return register.unit(code).orElseThrow(() -> unknown("unit"));
    }

    /**
     * The authorities given as {@code localAuthority} or {@code taskGroup}; empty for all. An authority that is none of the
     * task group given beside it is refused.
     */
    public Set<String> authorities(Optional<String> localAuthority, Optional<TaskGroup> taskGroup) {
        Set<String> ofGroup = taskGroup.map(this::authoritiesOf).orElse(Set.of());
        if (localAuthority.isEmpty()) {
            return ofGroup;
        }
        String code = localAuthority.get();
        if (register.localAuthority(code).isEmpty() || taskGroup.isPresent() && !ofGroup.contains(code)) {
            throw unknown("localAuthority");
        }
        return Set.of(code);
    }

    private Set<String> authoritiesOf(TaskGroup group) {
        return register.localAuthorities().stream()
                .filter(authority -> authority.taskGroup().filter(group::equals).isPresent())
                .map(LocalAuthority::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** 400: the parameter names nothing in the register. */
    public static ProblemException unknown(String parameter) {
        return ProblemException.of(
                GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of(parameter, "unknown-code")));
    }
}
