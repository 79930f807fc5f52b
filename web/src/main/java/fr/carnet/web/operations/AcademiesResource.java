package fr.carnet.web.operations;

import fr.carnet.establishments.academy.boundary.AcademyDesk;
import fr.carnet.establishments.academy.boundary.AcademyLine;
import fr.carnet.establishments.academy.entity.AcademyState;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of an académie towards a service: the operator asks, the witness confirms by the number of the step; 409 says why not. */
@Path("operations/academies")
@RequestScoped
@RolesAllowed({Role.OPERATOR, Role.WITNESS})
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public class AcademiesResource {

    @EJB
    AcademyDesk desk;

    @GET
    @Path("{academy}")
    public List<AcademyLine> history(@PathParam("academy") int academy) {
        return desk.history(academy);
    }

    /** {@code pilots}: national numbers, separated by commas. */
    @POST
    @Path("{academy}/{service}")
    @RolesAllowed(Role.OPERATOR)
    public AcademyLine ask(@PathParam("academy") int academy, @PathParam("service") Service service, @FormParam("state") AcademyState state,
            @FormParam("pilots") @DefaultValue("") String pilots) {
        if (state == null) {
            throw new BadRequestException();
        }
        Set<String> schools = Stream.of(pilots.split(",")).map(String::strip).filter(uai -> !uai.isEmpty()).collect(Collectors.toSet());
        return desk.ask(academy, service, state, schools);
    }

    @POST
    @Path("steps/{step}/confirm")
    @RolesAllowed(Role.WITNESS)
    public AcademyLine confirm(@PathParam("step") long step) {
        return desk.confirm(step);
    }
}
