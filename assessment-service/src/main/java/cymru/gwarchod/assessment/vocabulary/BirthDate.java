package cymru.gwarchod.assessment.vocabulary;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;

/** A birth date as far as it is known (AMB-30). */
@StatutoryRule("AMB-30")
public record BirthDate(LocalDate date, boolean estimated) {
    private static final int ADULT = 18;

    /**
     * Whether the person is certainly 18 or over on that day. An estimate never makes an adult: an age rule that takes
     * protection away does not fire on one (AMB-30). A birthday on 29 February is kept on 1 March (AMB-26).
     */
    public boolean isCertainlyAdultOn(LocalDate day) {
        return !estimated && !day.isBefore(eighteenthBirthday());
    }

    private LocalDate eighteenthBirthday() {
        LocalDate birthday = date.plusYears(ADULT);
        return birthday.getDayOfMonth() == date.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }
}
