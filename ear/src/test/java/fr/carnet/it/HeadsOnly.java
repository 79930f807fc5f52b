package fr.carnet.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A boundary like the others, for those who lead a school. */
@Stateless
public class HeadsOnly {

    @Resource
    private SessionContext context;

    @RolesAllowed("HEAD")
    public String who() {
        return context.getCallerPrincipal().getName();
    }
}
