package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.sanction.entity.Decision;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A decision to take; what each component means is told by {@link Decision}.
 *
 * @param registered facts and circumstances for the register of sanctions, without anybody's identity (<i>ED-116</i>)
 */
public record NewDecision(@NotNull LocalDate on, @NotNull SanctionKind kind, @NotBlank @Size(max = 2000) String motive,
        @Min(1) @Max(8) Integer days, @Min(1) @Max(20) Integer hours, @NotNull Suspension suspension, Integer suspendedDays,
        LocalDate revocableUntil, @Size(max = 100) String hostPlace, @Size(max = 100) String hostPerson, @Size(max = 300) String activity,
        @Size(max = 200) String organisation, LocalDate engagedOn, LocalDate agreedOn, LocalDate conventionOn, boolean alternative,
        @NotBlank @Size(max = 1000) String registered) {

    Decision decision() {
        return new Decision(kind, motive, days, hours, suspension, suspendedDays, revocableUntil, hostPlace, hostPerson, activity, organisation,
                engagedOn, agreedOn, conventionOn, alternative);
    }
}
