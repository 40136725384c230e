package cymru.gwarchod.sample.wrong.domain;

import java.util.List;

public interface Leaks {
    List<String> everything();
}
