package fr.carnet.schoollife.discipline.incident.boundary;

import fr.carnet.schoollife.discipline.incident.entity.IncidentKind;
import fr.carnet.schoollife.discipline.incident.entity.IncidentPlace;
import fr.carnet.schoollife.discipline.incident.entity.Seriousness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;

/** An incident to tell, with those who took part; time as the school's clock shows it. */
public record NewIncident(@NotNull LocalDateTime happenedAt, @NotNull IncidentPlace place, @NotNull IncidentKind kind,
        @NotNull Seriousness seriousness, @NotBlank @Size(max = 4000) String account, @NotEmpty List<@Valid Involved> people) {
}
