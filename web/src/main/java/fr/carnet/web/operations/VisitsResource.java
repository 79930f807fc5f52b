package fr.carnet.web.operations;

import fr.carnet.accounts.boundary.VisitDesk;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Ends visits: those of the account of one {@code login}, or, with {@code everybody=true}, all of them (<i>SE-030</i>). */
@Path("operations/visits/end")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
public class VisitsResource {

    @EJB
    VisitDesk desk;

    /** Answers how many ended; 400 when neither or both are asked for, so that a slip of the pen signs nobody out. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject end(@FormParam("login") String login, @FormParam("everybody") boolean everybody) {
        if ((login == null) != everybody) {
            throw new BadRequestException();
        }
        int ended = everybody ? desk.endEverybodys() : desk.endAllOf(login);
        return Json.createObjectBuilder().add("ended", ended).build();
    }
}
