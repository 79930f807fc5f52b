package fr.carnet.batch.accounts;

import fr.carnet.accounts.boundary.CodeDesk;
import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;
import fr.carnet.shared.entity.Tally;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;

/** First step of {@code activation-codes}: refuses what cannot be done, and says whether anything is left to do. */
@Named("codeOrderCheck")
@Dependent
public class CodeOrderCheck extends AbstractBatchlet {

    private static final String NOTHING = "NOTHING";
    private static final String SOMETHING = "SOMETHING";

    @Inject
    JobContext job;

    @Inject
    CodeDesk desk;

    @Inject
    JobReports reports;

    @Override
    public String process() {
        CodeOrder order = CodeOrder.of(job);
        if (order.who().isEmpty()) {
            reports.findings(job.getInstanceId(), List.of(new Finding("C00", Severity.BLOCKING, null, null, null,
                    "Dites à qui envoyer les codes : who=guardians pour les responsables légaux, who=staff pour les personnels.")));
            return NOTHING;
        }
        order.schools().forEach(uai -> desk.obstacle(uai, order.who().get()).ifPresent(obstacle ->
                reports.school(job.getInstanceId(), uai, "REFUSED", new Tally(), List.of(obstacle))));
        return order.ready(desk).isEmpty() ? NOTHING : SOMETHING;
    }
}
