package cymru.gwarchod.sample.second;

import cymru.gwarchod.sample.first.Chicken;
import java.util.Optional;

public record Egg(Optional<Chicken> hatched) {
    public boolean isFresh(Chicken ofChicken) {
        return hatched.filter(ofChicken::equals).isEmpty();
    }
}
