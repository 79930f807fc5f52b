package fr.carnet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Groups are roles, without any binding: what the rights of every boundary rest on. */
@ArquillianTest
class CallerIT {

    @Inject
    private Caller caller;

    @EJB
    private HeadsOnly desk;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(CallerIT.class, HeadsOnly.class);
    }

    @Test
    void a_caller_with_the_role_is_let_in_under_the_own_name() throws Exception {
        assertEquals(Caller.HEAD, caller.as(Caller.HEAD, () -> desk.who()));
    }

    @Test
    void a_caller_without_the_role_is_refused() {
        assertThrows(EJBAccessException.class, () -> caller.as(Caller.GUARDIAN, () -> desk.who()));
    }

    @Test
    void nobody_is_refused() {
        assertThrows(EJBAccessException.class, () -> desk.who());
    }
}
