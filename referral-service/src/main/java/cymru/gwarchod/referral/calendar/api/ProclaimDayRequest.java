package cymru.gwarchod.referral.calendar.api;

import cymru.gwarchod.referral.calendar.ProclaimDay;
import cymru.gwarchod.statutoryclock.Bilingual;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A day on which nobody works in Wales, proclaimed once outside the yearly rules (TIME-R7).")
public record ProclaimDayRequest(
        @NotNull @Schema(description = "A working day that has not passed", examples = "2027-05-06")
        LocalDate date,

        @NotBlank @Size(max = 100) @Schema(examples = "Day of thanks")
        String nameEn,

        @NotBlank @Size(max = 100) @Schema(examples = "Diwrnod o ddiolch")
        String nameCy) {

    ProclaimDay.Command toCommand() {
        return new ProclaimDay.Command(date, new Bilingual(nameEn.strip(), nameCy.strip()));
    }
}
