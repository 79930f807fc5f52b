package fr.carnet.audit.control;

import fr.carnet.audit.boundary.Audited;
import fr.carnet.audit.entity.Outcome;
import fr.carnet.shared.entity.BusinessException;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** First interceptor of the door: it stands around the scope, so that a refused entry leaves a line too. */
@Interceptor
@Audited(fr.carnet.audit.boundary.Act.SIGNED_IN)
@Priority(Interceptor.Priority.APPLICATION + 10)
public class AuditInterceptor {

    @Inject
    Journal journal;

    @AroundInvoke
    public Object write(InvocationContext call) throws Exception {
        AuditLine line = AuditLine.of(call);
        try {
            Object answer = call.proceed();
            journal.done(line.completedBy(answer));
            return answer;
        } catch (BusinessException refusal) {
            journal.notDone(line, Outcome.REFUSED, refusal.key());
            throw refusal;
        } catch (Exception failure) {
            journal.notDone(line, Outcome.FAILED, failure.getClass().getSimpleName());
            throw failure;
        }
    }
}
