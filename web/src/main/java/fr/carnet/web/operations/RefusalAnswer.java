package fr.carnet.web.operations;

import fr.carnet.shared.entity.BusinessException;
import fr.carnet.shared.entity.UnknownThing;
import fr.carnet.web.frame.Messages;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import java.text.MessageFormat;

/** A refusal as a program reads it: its name, and the sentence that a person would read on a page. */
@Provider
public class RefusalAnswer implements ExceptionMapper<BusinessException> {

    private static final Messages MESSAGES = new Messages();

    @Override
    public Response toResponse(BusinessException refusal) {
        JsonObject told = Json.createObjectBuilder().add("refusal", refusal.key())
                .add("message", MessageFormat.format(MESSAGES.getString(refusal.key()), refusal.details())).build();
        return Response.status(refusal instanceof UnknownThing ? Status.NOT_FOUND : Status.CONFLICT).entity(told.toString())
                .type(MediaType.APPLICATION_JSON + ";charset=utf-8").build();
    }
}
