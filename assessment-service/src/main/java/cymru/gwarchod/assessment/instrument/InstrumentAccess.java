package cymru.gwarchod.assessment.instrument;

import cymru.gwarchod.access.AccessRule;
import cymru.gwarchod.access.AccessRules;
import cymru.gwarchod.access.FrontLine;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** SYS-03: everybody at the front line may read the instrument, without access to any case. */
@ApplicationScoped
@StatutoryRule("SYS-03")
public class InstrumentAccess implements AccessRules {

    public static final AccessRule LIST = reading("listInstruments");
    public static final AccessRule READ = reading("readInstrument");

    @Override
    public List<AccessRule> rules() {
        return List.of(LIST, READ);
    }

    private static AccessRule reading(String operation) {
        return AccessRule.of(operation)
                .callableBy(FrontLine.roles())
                .callableBy(Role.PANEL_ADMIN, Role.LSCB_MONITOR)
                .build();
    }
}
