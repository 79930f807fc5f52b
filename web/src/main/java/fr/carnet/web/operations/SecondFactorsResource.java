package fr.carnet.web.operations;

import fr.carnet.accounts.boundary.SecondFactorDesk;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Takes the second factor off the account of a {@code login}, for somebody who lost telephone and recovery codes; 404 when nobody has it. */
@Path("operations/second-factors/remove")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
public class SecondFactorsResource {

    @EJB
    SecondFactorDesk desk;

    @POST
    public void remove(@FormParam("login") String login) {
        if (!desk.removeOf(login)) {
            throw new NotFoundException();
        }
    }
}
