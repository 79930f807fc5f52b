package fr.carnet.web.operations;

import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.boundary.RunProgress;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A run of a job and its report, by the execution number that the batch API gives. */
@Path("operations/runs/{execution}")
@RequestScoped
@RolesAllowed(Role.OPERATOR)
public class RunsResource {

    @EJB
    JobReports reports;

    /** How far the run is: schools done, schools in all. */
    @GET
    @Path("progress")
    @Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
    public RunProgress progress(@PathParam("execution") long execution) {
        if (!reports.knows(execution)) {
            throw new NotFoundException();
        }
        return reports.progress(execution);
    }

    /** The whole report as one JSON object, written as it is read; 404 for a run that has none. */
    @GET
    @Path("report")
    @Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
    public StreamingOutput report(@PathParam("execution") long execution) {
        if (!reports.knows(execution)) {
            throw new NotFoundException();
        }
        return body -> {
            Writer out = new OutputStreamWriter(body, StandardCharsets.UTF_8);
            reports.write(execution, out);
            out.flush();
        };
    }
}
