package cymru.gwarchod.sample.wrong;

import jakarta.transaction.Transactional;

public class ThingService {
    @Transactional
    public boolean keepThing() {
        return true;
    }
}
