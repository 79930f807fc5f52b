package fr.carnet.shared.control;

import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.OutOfScope;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Second of the two interceptors of the door: the journal stands around it, so that a refused entry is written too. */
@Interceptor
@Scoped(Scoped.By.SCHOOL)
@Priority(Interceptor.Priority.APPLICATION + 20)
public class ScopeInterceptor {

    @Inject
    Caller caller;

    @Inject
    ScopeDoor door;

    @AroundInvoke
    public Object enter(InvocationContext act) throws Exception {
        long account = caller.account().orElseThrow(() -> new OutOfScope(caller.name()));
        switch (quality(act)) {
            case SCHOOL -> door.enterSchool(account);
            case FAMILY -> door.enterFamily(account);
            case OWN -> door.enterOwn(account);
        }
        return act.proceed();
    }

    private static Scoped.By quality(InvocationContext act) {
        Scoped onMethod = act.getMethod().getAnnotation(Scoped.class);
        return (onMethod != null ? onMethod : act.getMethod().getDeclaringClass().getAnnotation(Scoped.class)).value();
    }
}
